package vn.thidua.organisation;

import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the demo profile.
 *
 * @param password what every demo person logs in with; known to everybody, so never used outside the demo profile
 */
@Validated
@ConfigurationProperties("thidua.demo")
record DemoProvince(
        @NotBlank(message = "phải đặt mật khẩu trình diễn thidua.demo.password")
        String password) implements InitialPasswords {

    @Override
    public Optional<String> of(Person person) {
        return Optional.of(password);
    }
}

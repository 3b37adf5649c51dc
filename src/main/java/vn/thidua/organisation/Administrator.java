package vn.thidua.organisation;

import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * The first process admin, needed wherever the demo profile is not used. The password is set anew at every start, so
 * that a changed secret takes effect by a restart.
 *
 * @param id       one of the people, active and holding {@link Role#PROCESS_ADMIN}
 * @param password from a secret
 */
@Validated
@ConfigurationProperties("thidua.admin")
record Administrator(
        @NotBlank(message = "phải đặt tên đăng nhập của người quản trị quy trình đầu tiên")
        String id,

        @NotBlank(message = "phải đặt mật khẩu của người quản trị quy trình đầu tiên")
        String password)
        implements InitialPasswords {

    @Override
    public Optional<String> of(Person person) {
        return person.id().equals(id) ? Optional.of(password) : Optional.empty();
    }
}

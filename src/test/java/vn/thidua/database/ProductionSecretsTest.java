package vn.thidua.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

class ProductionSecretsTest {

    private final Map<String, Object> given = new HashMap<>(Map.of(
            "spring.datasource.url", "jdbc:postgresql://db/thidua",
            "spring.datasource.password", "mat-khau-1",
            "thidua.admin.id", "lan.nguyen",
            "thidua.admin.password", "mat-khau-2"));

    @Test
    void letsProductionStartWithAllSecrets() {
        assertThatCode(() -> check("prod")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"spring.datasource.url", "spring.datasource.password", "thidua.admin.id", "thidua.admin.password"
            })
    void refusesProductionWithoutASecretAndNamesIt(String secret) {
        given.remove(secret);
        assertThatThrownBy(() -> check("prod"))
                .isInstanceOf(StartRefused.class)
                .hasMessage("hồ sơ prod còn thiếu " + secret
                        + "; hãy đặt bằng biến môi trường hoặc bằng tệp cùng tên trong /run/secrets.");
    }

    @Test
    void takesABlankSecretForNone() {
        given.put("spring.datasource.password", " ");
        assertThatThrownBy(() -> check("prod")).hasMessageContaining("spring.datasource.password");
    }

    @Test
    void refusesTheDemoInProduction() {
        assertThatThrownBy(() -> check("prod", "demo"))
                .isInstanceOf(StartRefused.class)
                .hasMessage("không được bật hồ sơ demo cùng với hồ sơ prod; hãy bỏ demo.");
    }

    @Test
    void asksTheDemoForNothing() {
        given.clear();
        assertThatCode(() -> check("demo")).doesNotThrowAnyException();
    }

    private void check(String... profiles) {
        try (var context = new GenericApplicationContext()) {
            context.getEnvironment().setActiveProfiles(profiles);
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("given", given));
            new ProductionSecrets().initialize(context);
        }
    }
}

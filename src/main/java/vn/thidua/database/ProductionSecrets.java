package vn.thidua.database;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;
import org.springframework.util.StringUtils;

/** Lets production start only with secrets of its own, and never together with the demo, whose passwords are printed. */
class ProductionSecrets implements ApplicationContextInitializer<ConfigurableApplicationContext>, Ordered {

    private static final List<String> REQUIRED =
            List.of("spring.datasource.url", "spring.datasource.password", "thidua.admin.id", "thidua.admin.password");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        if (!environment.acceptsProfiles(Profiles.of("prod"))) {
            return;
        }
        if (environment.acceptsProfiles(Profiles.of("demo"))) {
            throw new StartRefused("không được bật hồ sơ demo cùng với hồ sơ prod; hãy bỏ demo.");
        }
        refuseIfMissing(environment);
    }

    private static void refuseIfMissing(ConfigurableEnvironment environment) {
        var missing = REQUIRED.stream()
                .filter(name -> !StringUtils.hasText(environment.getProperty(name)))
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new StartRefused(
                    "hồ sơ prod còn thiếu %s; hãy đặt bằng biến môi trường hoặc bằng tệp cùng tên trong /run/secrets."
                            .formatted(missing));
        }
    }

    /** After the profiles are known, before anything connects. */
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}

package vn.thidua.notification;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where people reach the application; from the settings alone, since a request may claim any host. */
@Component
class PublicAddress {

    private final String setting;
    private final Environment environment;

    PublicAddress(@Value("${thidua.address:}") String setting, Environment environment) {
        if (!setting.isEmpty() && !setting.matches("https?://[A-Za-z0-9.-]+(:[0-9]+)?")) {
            throw new IllegalStateException(
                    "thidua.address=%s phải có dạng https://tên-miền, không có dấu / ở cuối.".formatted(setting));
        }
        this.setting = setting;
        this.environment = environment;
    }

    /** The whole address of a path of the application. */
    String of(String path) {
        return base() + path;
    }

    /** The name of the host. */
    String host() {
        return URI.create(base()).getHost();
    }

    private String base() {
        return setting.isEmpty() ? "http://localhost:" + environment.getProperty("local.server.port", "8080") : setting;
    }
}

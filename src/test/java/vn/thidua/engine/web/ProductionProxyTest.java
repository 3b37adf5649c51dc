package vn.thidua.engine.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;

/** In production only a proxy beside the application is believed, never a computer in a province's own network. */
class ProductionProxyTest {

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, true",
        "0:0:0:0:0:0:0:1, true",
        "172.18.0.1, true",
        "10.1.2.3, false",
        "192.168.1.20, false",
        "172.32.0.1, false",
        "113.160.0.1, false"
    })
    void believes(String address, boolean believed) throws IOException {
        var settings = new YamlPropertySourceLoader()
                .load("prod", new ClassPathResource("application-prod.yaml"))
                .get(0);

        assertThat(settings.getProperty("server.forward-headers-strategy")).isEqualTo("native");
        assertThat(address.matches(String.valueOf(settings.getProperty("server.tomcat.remoteip.internal-proxies"))))
                .isEqualTo(believed);
    }
}

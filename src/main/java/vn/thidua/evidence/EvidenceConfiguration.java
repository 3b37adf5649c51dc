package vn.thidua.evidence;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.evidence.scan.ClamScanner;
import vn.thidua.evidence.scan.VirusScanner;

/** Reads the settings and chooses the virus scanner they name. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EvidenceSettings.class)
class EvidenceConfiguration {

    @Bean
    VirusScanner virusScanner(EvidenceSettings settings) {
        return settings.scanner().isBlank()
                ? VirusScanner.NONE
                : new ClamScanner(ClamScanner.address(settings.scanner()), settings.scannerPatience());
    }
}

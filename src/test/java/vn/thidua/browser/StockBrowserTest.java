package vn.thidua.browser;

import com.microsoft.playwright.TimeoutError;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.autoconfigure.security.servlet.ManagementWebSecurityAutoConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import vn.thidua.database.TestDatabase;

/** A test of what the project puts over Camunda's web applications, on a stock engine with one administrator. */
@SpringBootTest(
        classes = StockBrowserTest.StockCamunda.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            // Not the application's settings: its guards and password policy have tests of their own.
            "spring.config.name=stock",
            "spring.flyway.enabled=false",
            "camunda.bpm.auto-deployment-enabled=false",
            "camunda.bpm.admin-user.id=an",
            "camunda.bpm.admin-user.password=an",
            "camunda.bpm.filter.create=Tất cả",
            // Stock Camunda mixes up the nonces of responses that are under way at once, and pages then stay empty.
            "camunda.bpm.webapp.header-security.content-security-policy-disabled=true"
        })
abstract class StockBrowserTest {

    @Autowired
    ProcessEngine engine;

    @LocalServerPort
    private int port;

    Browser browser;

    @BeforeEach
    final void openBrowser() {
        browser = new Browser("http://localhost:" + port);
    }

    @AfterEach
    final void closeBrowser() {
        browser.close();
    }

    /** Stock Camunda now and then loses a first login: its token belongs to a session a parallel request replaced. */
    void login() {
        try {
            browser.login("an", "an");
        } catch (TimeoutError lost) {
            browser.login("an", "an");
        }
    }

    @EnableAutoConfiguration(exclude = {SecurityAutoConfiguration.class, ManagementWebSecurityAutoConfiguration.class})
    static class StockCamunda {

        @Bean
        DataSource dataSource() {
            return TestDatabase.fresh();
        }
    }
}

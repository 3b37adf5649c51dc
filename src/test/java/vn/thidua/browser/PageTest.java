package vn.thidua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.WholeApplicationTest;

/** A test of one of the application's own pages, in a browser of its own whose errors are kept. */
@WholeApplicationTest
abstract class PageTest {

    @LocalServerPort
    private int port;

    @Value("${thidua.demo.password}")
    String password;

    final List<String> complaints = new ArrayList<>();
    Browser browser;
    Page page;

    @BeforeEach
    final void openBrowser() {
        browser = new Browser(address());
        page = browser.page();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
    }

    @AfterEach
    final void closeBrowser() {
        browser.close();
    }

    /** Where the application answers, without a path. */
    String address() {
        return "http://localhost:" + port;
    }

    /** No script failed and nothing was missing. */
    void assertNoComplaints() {
        assertThat(complaints).isEmpty();
    }
}

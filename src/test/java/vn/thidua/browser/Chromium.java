package vn.thidua.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.impl.driver.Driver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One headless Chromium for all browser tests of this JVM: the one installed on the machine or, where there is none, one
 * that Playwright fetches. Each launch has a profile folder of its own.
 */
final class Chromium {

    private static final List<Path> INSTALLED = List.of(
            Path.of("/usr/bin/chromium"),
            Path.of("/usr/bin/chromium-browser"),
            Path.of("/usr/bin/google-chrome"),
            Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
            Path.of("C:/Program Files/Google/Chrome/Application/chrome.exe"));
    private static final List<String> QUIET_AND_OFFLINE = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    // Playwright would otherwise fetch Chromium, Firefox and WebKit each time it starts.
    private static final Map<String, String> NO_DOWNLOAD = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");

    static final Browser INSTANCE = launch();

    private Chromium() {}

    private static Browser launch() {
        var options = new LaunchOptions().setHeadless(true).setArgs(QUIET_AND_OFFLINE);
        installed().ifPresentOrElse(options::setExecutablePath, Chromium::fetch);
        return Playwright.create(new Playwright.CreateOptions().setEnv(NO_DOWNLOAD))
                .chromium()
                .launch(options);
    }

    private static Optional<Path> installed() {
        return INSTALLED.stream().filter(Files::isExecutable).findFirst();
    }

    private static void fetch() {
        try {
            var command = Driver.ensureDriverInstalled(NO_DOWNLOAD, false).createProcessBuilder();
            command.command().addAll(List.of("install", "chromium"));
            if (command.start().waitFor() != 0) {
                throw new IOException("playwright install chromium failed");
            }
        } catch (IOException e) {
            throw new IllegalStateException(
                    "Browser tests need Chromium: none of " + INSTALLED
                            + " is there and Playwright could not fetch one."
                            + " Install the package chromium, or connect to the internet.",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

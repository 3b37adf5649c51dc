package vn.thidua.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * One person's browser in front of Tasklist. It asks for English, like many an office computer, so that every Vietnamese
 * text that a test sees is there by our doing.
 */
public final class Browser implements AutoCloseable {

    static final int WIDTH = 1440;
    static final int HEIGHT = 900;

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private final BrowserContext context;
    private final Page page;
    private final String address;
    private boolean loaded;

    /** @param address where the application answers, without a path: {@code http://localhost:8080} */
    public Browser(String address) {
        this(address, "Asia/Ho_Chi_Minh");
    }

    /** A browser on a computer that stands in the given time zone. */
    Browser(String address, String zone) {
        this.address = address;
        context = Chromium.INSTANCE.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale("en-US")
                .setTimezoneId(zone)
                .setViewportSize(WIDTH, HEIGHT));
        context.setDefaultTimeout(PATIENCE.toMillis());
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
        page = context.newPage();
    }

    /** The window itself, for what the methods here do not say. */
    public Page page() {
        return page;
    }

    /** Opens the login page of one of Camunda's applications: tasklist, cockpit. */
    public void open(String application) {
        page.navigate(address + "/camunda/app/" + application + "/default/");
        page.locator("[name=signinForm], .app-banner").first().waitFor();
        // Tasklist shows its login page again at any 401: also at a late one, to what it asked before the login.
        if (!loaded) {
            page.waitForLoadState(LoadState.NETWORKIDLE);
            loaded = true;
        }
    }

    /** Opens Tasklist and logs in. */
    public void login(String person, String password) {
        open("tasklist");
        logBackIn(person, password);
    }

    /** Opens a page of the application by its path. */
    void visit(String path) {
        page.navigate(address + path);
    }

    /** Opens Tasklist as somebody who is still logged in. */
    void resume() {
        visit("/camunda/app/tasklist/default/");
        page.locator(".task-filters").waitFor();
    }

    /** Opens the desk as somebody who logged in: by what the login page sends, without Tasklist, which loads long. */
    public void enter(String person, String password) {
        var doors = context.request();
        doors.get(address + "/camunda/app/tasklist/default/").dispose();
        var token = context.cookies().stream()
                .filter(cookie -> cookie.name.equals("XSRF-TOKEN"))
                .findFirst()
                .orElseThrow();
        var answer = doors.post(
                address + "/camunda/api/admin/auth/user/default/login/tasklist",
                RequestOptions.create()
                        .setHeader("Origin", address)
                        .setHeader("X-XSRF-TOKEN", token.value)
                        .setForm(FormData.create().set("username", person).set("password", password)));
        if (!answer.ok()) {
            throw new AssertionError(person + " cannot log in: " + answer.text());
        }
        page.navigate(address + "/thi-dua/desk.html");
    }

    /** Logs in on the login page in view, as after an expired session. */
    public void logBackIn(String person, String password) {
        var name = page.locator("[name=signinForm] [type=text]");
        var secret = page.locator("[name=signinForm] [type=password]");
        // Again when the page moved the focus to its first field meanwhile, and what was typed with it.
        do {
            name.fill(person);
            secret.fill(password);
        } while (!name.inputValue().equals(person) || !secret.inputValue().equals(password));
        page.locator("[name=signinForm] [type=submit]").click();
        page.locator(".task-filters").waitFor();
    }

    /** Ends the session by the menu under the person's name. */
    public void logout() {
        page.locator(".account .dropdown-toggle").click();
        page.locator(".account .logout a").click();
        page.locator("[name=signinForm]").waitFor();
    }

    /** Opens one of the application's own pages by the menu that has it, in Tasklist or on another page. */
    public void openPage(String name) {
        var menu = page.locator("details.thidua-menu").filter(new FilterOptions().setHasText(name));
        menu.locator("summary").click();
        menu.getByText(name, new Locator.GetByTextOptions().setExact(true)).click();
        page.locator("h1").waitFor();
    }

    /** Opens the start form of a process. */
    public FormView startForm(String process) {
        page.locator(".start-process-action a").click();
        page.locator(".processes a")
                .filter(new FilterOptions().setHasText(process))
                .first()
                .click();
        return new FormView(page.locator(".modal-dialog"));
    }

    /** Shows the tasks of a filter on the left. */
    public void openFilter(String name) {
        page.locator(".task-filters a")
                .filter(new FilterOptions().setHasText(name))
                .click();
        page.locator(".tasks-list, .column-center .well").first().waitFor();
    }

    /** The task cards in view that show each of the texts: the step, the unit, the person. */
    public Locator cards(String... texts) {
        return List.of(texts).stream()
                .reduce(
                        page.locator("li.task"),
                        (cards, text) -> cards.filter(new FilterOptions().setHasText(text)),
                        (left, right) -> right);
    }

    /** Opens the first task whose card shows each of the texts. */
    public FormView openTask(String... texts) {
        cards(texts).first().locator("h4.task a").click();
        return taskForm();
    }

    /** The form of the open task. */
    public FormView taskForm() {
        var form = page.locator(".task-card");
        form.waitFor();
        return new FormView(form);
    }

    /** Takes the open task from the group. */
    public FormView claim() {
        page.locator("button.claim").click();
        page.locator("button.unclaim").waitFor();
        return taskForm();
    }

    /** Waits until a notification says this, among others or alone. */
    public void expectNotification(String text) {
        page.locator(".notifications .alert")
                .filter(new FilterOptions().setHasText(text))
                .first()
                .waitFor();
    }

    /** Saves what is in view as {@code target/screenshots/<name>.png}. */
    public void screenshot(String name) {
        page.screenshot(new ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
    }

    @Override
    public void close() {
        context.close();
    }
}

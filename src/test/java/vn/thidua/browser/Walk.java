package vn.thidua.browser;

import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.Cookie;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A movement's way through Tasklist: each step by the login of the person whose step it is, with a picture of it. */
final class Walk implements AutoCloseable {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private static final int MOST_LOOKS = 15;
    private static final WaitForOptions A_SECOND = new WaitForOptions().setTimeout(1000);

    private final Browser browser;
    private final String password;
    private final WalkClock clock;
    private final String name;
    private final String movement;
    private final Map<String, List<Cookie>> sessions = new HashMap<>();
    private @Nullable String present;
    private int step;

    Walk(WalkTasklist tasklist, String name, String movement) {
        this.browser = new Browser(tasklist.address());
        this.password = tasklist.password();
        this.clock = tasklist.clock();
        this.name = name;
        this.movement = movement;
    }

    /** Goes on to the morning of that day: 04/03/2024. */
    void on(String day) {
        clock.set(LocalDate.parse(day, DAY));
    }

    /** Somebody fills in the start form of a process and starts it. */
    void starts(String person, String process, Consumer<FormView> fill) {
        as(person, process, browser -> finish(browser, browser.startForm(process), fill));
    }

    /** Somebody takes a task of this movement from their group and completes its form. */
    void does(String person, String task, Consumer<FormView> fill) {
        does(person, task, movement, fill);
    }

    /** Somebody takes a task whose card shows that text, a unit or an award, and completes its form. */
    void does(String person, String task, String card, Consumer<FormView> fill) {
        as(person, task, browser -> {
            await(browser, "Việc của nhóm tôi", task, card);
            browser.openTask(task, card);
            finish(browser, browser.claim(), fill);
        });
    }

    /** Somebody completes the form of a task that is theirs alone. */
    void doesOwn(String person, String task, Consumer<FormView> fill) {
        as(person, task, browser -> {
            await(browser, "Việc của tôi", task, movement);
            finish(browser, browser.openTask(task, movement), fill);
        });
    }

    /** Somebody looks at pages of the application, or beside a task, and goes back to Tasklist. No step of the way. */
    void looks(String person, String what, Consumer<Browser> look) {
        walk(person, what, look.andThen(browser -> {
            browser.page().setViewportSize(Browser.WIDTH, Browser.HEIGHT);
            browser.resume();
        }));
    }

    /** Somebody looks at Tasklist. */
    void as(String person, String what, Consumer<Browser> step) {
        this.step++;
        walk(person, what, step);
    }

    private void walk(String person, String what, Consumer<Browser> step) {
        try {
            login(person);
            step.accept(browser);
        } catch (RuntimeException | AssertionError e) {
            browser.screenshot("%s-%02d-failed-for-%s".formatted(name, this.step, person));
            throw new AssertionError(
                    "%s, bước %d: %s không làm được “%s”: %s".formatted(name, this.step, person, what, e.getMessage()),
                    e);
        }
    }

    /** The engine goes on behind the page, which shows new tasks when its list is opened again. */
    private static void await(Browser browser, String filter, String... card) {
        for (int looks = 0; looks < MOST_LOOKS; looks++) {
            browser.openFilter(filter);
            try {
                browser.cards(card).first().waitFor(A_SECOND);
                return;
            } catch (TimeoutError notYet) {
                // Looks again.
            }
        }
    }

    private void finish(Browser browser, FormView form, Consumer<FormView> fill) {
        fill.accept(form);
        browser.screenshot("%s-%02d".formatted(name, step));
        form.submit();
    }

    /** Each person logs in once. One browser for all of them keeps the scripts of Tasklist. */
    private void login(String person) {
        if (person.equals(present)) {
            return;
        }
        leave();
        if (sessions.containsKey(person)) {
            browser.page().context().addCookies(sessions.get(person));
            browser.resume();
        } else {
            browser.login(person, password);
        }
        present = person;
    }

    /** What the page of the one before still asks for is given up. */
    private void leave() {
        var context = browser.page().context();
        browser.page().navigate("about:blank");
        if (present != null) {
            sessions.put(present, context.cookies());
        }
        context.clearCookies();
    }

    @Override
    public void close() {
        browser.close();
        clock.giveBack();
    }
}

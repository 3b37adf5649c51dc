package vn.thidua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing of ours keeps people from using it by keyboard, with a screen reader or on a telephone. */
class AccessibilityTest extends PageTest {

    /** Parts of Tasklist that are ours; the rest is Camunda's. */
    private static final List<String> PLUGINS =
            List.of(".thidua-menu", ".thidua-desk", ".thidua-find", ".thidua-notices", ".language");

    private static final Set<String> FAULTS = Set.of("serious", "critical");
    private static final String ALL_PAGES =
            "() => import('/thi-dua/pages.js').then(pages => [pages.desk, ...pages.groups.flatMap(group => group.pages)].map(one => one.address))";

    @ParameterizedTest
    @ValueSource(strings = {"hoa.dang", "tuan.ngo"})
    void holdsForEveryPageOfTheMenus(String person) {
        browser.enter(person, password);
        var faults = new ArrayList<String>();
        for (var address : pages()) {
            page.setViewportSize(1440, 900);
            page.navigate(address() + address);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            faults.addAll(found(address, new AxeBuilder(page)));
            faults.addAll(tooWide(address));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void holdsForWhatIsAddedToTasklist() {
        browser.login("thuy.pham", password);
        page.locator(".thidua-notices-toggle").click();
        page.locator(".thidua-menu summary").first().click();
        var axe = new AxeBuilder(page);
        PLUGINS.forEach(axe::include);
        assertThat(found("Tasklist", axe)).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private List<String> pages() {
        return (List<String>) page.evaluate(ALL_PAGES);
    }

    private static List<String> found(String where, AxeBuilder axe) {
        return axe.analyze().getViolations().stream()
                .filter(fault -> FAULTS.contains(fault.getImpact()))
                .map(fault -> where + ": " + told(fault))
                .toList();
    }

    private static String told(Rule fault) {
        var node = fault.getNodes().get(0);
        return "%s (%d×) %s — %s"
                .formatted(fault.getId(), fault.getNodes().size(), node.getHtml(), node.getFailureSummary());
    }

    private List<String> tooWide(String address) {
        page.setViewportSize(390, 844);
        var width = (Integer) page.evaluate("document.documentElement.scrollWidth");
        return width <= 390 ? List.of() : List.of("%s is %d pixels wide on a telephone".formatted(address, width));
    }
}

package vn.thidua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Route.FulfillOptions;
import org.junit.jupiter.api.Test;

/** How a page draws what changed since a dossier was returned. */
class ChangesInBrowserTest extends PageTest {

    private static final String STORY = """
            {"returns": [{"number": 1, "stage": "appraisal", "by": "Đặng Thị Hoa", "at": "2024-03-14T18:00:00Z",
              "reasons": [{"number": 1, "reason": "Nêu rõ <b>C1</b>", "answer": "Đã nêu"},
                          {"number": 2, "reason": "Ký lại", "answer": ""}]}],
             "changes": [{"kind": "EDITED", "subject": "báo cáo của “Sở Y tế” về tiêu chí C1", "pieces": [
                {"fate": "SAME", "text": "Giải ngân "}, {"fate": "DELETED", "text": "95%"},
                {"fate": "INSERTED", "text": "100%"}]}]}
            """;

    @Test
    void marksWordsThatCameAndWentNotByColourAlone() {
        browser.login("thuy.pham", password);
        page.route(
                "**/api/proposals/p1/changes",
                route -> route.fulfill(
                        new FulfillOptions().setContentType("application/json").setBody(STORY)));
        page.navigate(address() + "/thi-dua/progress.html");
        page.evaluate("""
                async () => {
                  const { changes } = await import('/thi-dua/changes.js');
                  const node = document.createElement('section');
                  node.id = 'changes';
                  document.querySelector('main').prepend(node);
                  await changes(node, { proposal: 'p1' });
                }
                """);

        var drawn = page.locator("#changes");
        assertThat(drawn).containsText("Lần 1: Cơ quan thẩm định trả lại, ngày 15/03/2024 (Đặng Thị Hoa)");
        assertThat(drawn).containsText("1. Nêu rõ <b>C1</b>");
        assertThat(drawn).containsText("Chưa trả lời");
        assertThat(drawn.locator("ins")).hasText("[thêm: 100%]");
        assertThat(drawn.locator("del")).hasText("[bỏ: 95%]");
        assertThat(drawn.locator("ins")).hasCSS("text-decoration-line", "underline");
        assertThat(drawn.locator("del")).hasCSS("text-decoration-line", "line-through");
        browser.screenshot("changes");
    }
}

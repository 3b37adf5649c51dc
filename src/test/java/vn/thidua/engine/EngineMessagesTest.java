package vn.thidua.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.engine.TestPeople.HEAD;
import static vn.thidua.engine.TestPeople.PASSWORD;
import static vn.thidua.engine.TestPeople.SECOND_HEAD;
import static vn.thidua.engine.TestPeople.STRANGER;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What an officer is told in Tasklist when something does not go: one Vietnamese sentence and what to do. */
@EngineApplicationTest
class EngineMessagesTest {

    private static final String TASKS = "/camunda/api/engine/engine/default/task";
    private static final String YES = "{\"variables\":{\"answer\":{\"value\":\"YES\"},\"sure\":{\"value\":true}}}";
    private static final String BY = "{\"userId\":\"%s\"}";

    private static final String BROKEN = "Yêu cầu không hợp lệ; hãy tải lại trang rồi làm lại.";
    private static final String NOT_LOGGED_IN = "Bạn chưa đăng nhập; hãy đăng nhập rồi làm lại.";

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private LeaveProcess process;

    private String task;
    private Browser head;
    private Browser secondHead;

    @BeforeEach
    void startCase() {
        TestPeople.startLeave(engine, TestPeople.TENANT);
        task = TASKS + "/"
                + engine.getTaskService().createTaskQuery().singleResult().getId();
        head = Browser.loggedIn(port, HEAD);
        secondHead = Browser.loggedIn(port, SECOND_HEAD);
    }

    @AfterEach
    void forget() {
        TestPeople.endCases(engine);
        process.forget();
    }

    @Test
    void sayThatSomebodyElseWasFaster() {
        head.post(task + "/claim", BY.formatted(HEAD));
        tells(
                secondHead.post(task + "/claim", BY.formatted(SECOND_HEAD)),
                409,
                "Việc này vừa có người khác nhận; hãy tải lại danh sách và chọn việc khác.");
        tells(
                secondHead.post(task + "/submit-form", YES),
                403,
                "Việc này đã có người khác nhận nên bạn không hoàn thành được.");
        tells(secondHead.post(task + "/unclaim", "{}"), 403, "Bạn chỉ trả lại được việc mình đã nhận.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /submit-form",
                "POST /complete",
                "GET /deployed-form",
                "GET /form-variables",
                "POST /claim",
                "GET /form",
                "GET /identity-links",
                "GET "
            })
    void sayThatATaskIsDone(String call) {
        head.post(task + "/claim", BY.formatted(HEAD));
        head.post(task + "/submit-form", YES);
        var parts = call.split(" ", -1);
        var answer = head.send(parts[0], task + parts[1], BY.formatted(HEAD));
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(sentence(answer))
                .isIn(
                        "Không tìm thấy, có thể đã được xử lý xong; hãy tải lại trang.",
                        "Việc này không còn nữa, có thể đã được hoàn thành hoặc thu hồi; hãy tải lại danh sách việc.");
    }

    @Test
    void sayWhatIsWrongWithADate() {
        head.post(task + "/claim", BY.formatted(HEAD));
        var submitted = YES.replace("}}}", "},\"from\":{\"value\":\"2023-02-30\"}}}");
        tells(
                head.post(task + "/submit-form", submitted),
                400,
                "Mục “Từ ngày” phải là ngày có thật, dạng ngày/tháng/năm; hãy sửa rồi gửi lại.");
        tells(head.get(TASKS + "?maxResults=5&createdBefore=30/02/2023"), 400, BROKEN);
    }

    @Test
    void sayThatTheSessionIsOver() {
        head.cookies().remove("JSESSIONID");
        tells(head.get(TASKS + "?maxResults=5"), 401, NOT_LOGGED_IN);
        tells(head.post(task + "/claim", BY.formatted(HEAD)), 401, NOT_LOGGED_IN);
    }

    @Test
    void sayThatARightIsMissing() {
        tells(
                Browser.loggedIn(port, STRANGER).post(task + "/claim", BY.formatted(STRANGER)),
                403,
                "Bạn không có quyền làm việc này.");
        tells(
                head.get("/camunda/api/cockpit/plugin/base/default/process-definition/statistics"),
                403,
                "Bạn không có quyền làm việc này; hãy tải lại trang.");
    }

    @Test
    void sayWhyALoginFailed() {
        var browser = new Browser(port);
        browser.get("/camunda/app/tasklist/default/");
        tells(
                browser.login("khong.co", PASSWORD),
                401,
                "Sai tên đăng nhập hoặc mật khẩu, hoặc bạn không có quyền vào ứng dụng này; hãy kiểm tra rồi thử lại.");
    }

    @Test
    void sayThatARequestIsBroken() {
        tells(head.post(task + "/claim", "{"), 400, BROKEN);
        tells(
                head.without("Origin").with("Origin", "http://evil.example").post(task + "/claim", "{}"),
                403,
                "Yêu cầu không đến từ trang này; hãy tải lại trang.");
    }

    private static void tells(HttpResponse<String> answer, int status, String sentence) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(sentence(answer)).isEqualTo(sentence);
    }

    /** What Tasklist shows of an answer. */
    private static String sentence(HttpResponse<String> answer) {
        try {
            return new ObjectMapper().readTree(answer.body()).path("message").asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

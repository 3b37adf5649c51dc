package vn.thidua.engine.web;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.thidua.refusal.RefusalStatus;
import vn.thidua.refusal.Refused;

/** What a person is told when the engine throws: one Vietnamese sentence, never the name of a class or a table. */
final class DoorError {

    private static final Logger LOG = LoggerFactory.getLogger(DoorError.class);

    private static final Map<Integer, String> SENTENCES = Map.of(
            400, "Yêu cầu không hợp lệ; hãy tải lại trang rồi làm lại.",
            401, "Bạn chưa đăng nhập; hãy đăng nhập rồi làm lại.",
            403, "Bạn không có quyền làm việc này.",
            404, "Không tìm thấy, có thể đã được xử lý xong; hãy tải lại trang.",
            409, "Hồ sơ vừa được người khác thay đổi, hãy tải lại trang và làm lại.");

    private static final String CLAIMED = "Việc này vừa có người khác nhận; hãy tải lại danh sách và chọn việc khác.";

    /** The engine has no class of its own for this. */
    private static final String OF_ANOTHER_TENANT = "ENGINE-13034 ";

    /** The engine's interface says so of whatever it did not expect; a cause may know better. */
    private static final Integer VAGUE = 400;

    private DoorError() {}

    static Response answer(Throwable thrown) {
        var causes = Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .toList();
        for (var cause : causes) {
            if (cause instanceof Refused refused) {
                return json(
                        RefusalStatus.of(refused),
                        DoorAnswer.body(
                                refused.code(),
                                refused.sentence(),
                                refused.field().orElse(null)));
            }
            if (cause instanceof BodyTooLarge) {
                return json(413, DoorAnswer.body(BodyTooLarge.CODE, BodyTooLarge.SENTENCE, null));
            }
            if (cause instanceof TaskAlreadyClaimedException) {
                return json(409, DoorAnswer.body("task-claimed", CLAIMED, null));
            }
            if (cause instanceof ParseException parse) {
                return json(400, DoorAnswer.body("model-refused", reasons(parse), null));
            }
        }
        return causes.stream()
                .map(DoorError::status)
                .filter(status -> status < 500)
                .min(Comparator.comparing(VAGUE::equals))
                .map(status -> json(status, DoorAnswer.body("http-" + status, sentence(status), null)))
                .orElseGet(() -> incident(thrown));
    }

    private static int status(Throwable cause) {
        if (cause instanceof OptimisticLockingException) {
            return 409;
        }
        if (cause instanceof AuthorizationException) {
            return 403;
        }
        if (cause instanceof NotFoundException || cause instanceof NullValueException || isAnothersTenant(cause)) {
            return 404;
        }
        if (cause instanceof RestException rest && rest.getStatus() != null) {
            return rest.getStatus().getStatusCode();
        }
        if (cause instanceof WebApplicationException web) {
            return web.getResponse().getStatus();
        }
        return cause instanceof BadUserRequestException
                        || cause.getClass().getName().startsWith("com.fasterxml.jackson")
                ? 400
                : 500;
    }

    /** What belongs to another tenant is not there, as far as whoever asks may learn. */
    private static boolean isAnothersTenant(Throwable cause) {
        return cause instanceof ProcessEngineException
                && String.valueOf(cause.getMessage()).startsWith(OF_ANOTHER_TENANT);
    }

    private static String sentence(int status) {
        return SENTENCES.getOrDefault(status, "Yêu cầu không được nhận.");
    }

    private static String reasons(ParseException parse) {
        return parse.getResorceReports().stream()
                .flatMap(report -> report.getErrors().stream()
                        .map(problem -> report.getResourceName() + ": " + problem.getMessage()))
                .collect(Collectors.joining("\n", "Mô hình không được nhận:\n", ""));
    }

    private static Response incident(Throwable thrown) {
        var incident = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Incident {}", incident, thrown);
        return json(
                500,
                DoorAnswer.body(
                        "unexpected", "Hệ thống gặp lỗi, mã sự cố %s; hãy báo quản trị.".formatted(incident), null));
    }

    private static Response json(int status, Map<String, Object> body) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE.withCharset("utf-8"))
                .entity(body)
                .build();
    }
}

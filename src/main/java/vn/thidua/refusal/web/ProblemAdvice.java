package vn.thidua.refusal.web;

import java.util.Map;
import java.util.UUID;
import org.apache.catalina.connector.ClientAbortException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import vn.thidua.refusal.RefusalStatus;
import vn.thidua.refusal.Refused;

/** Answers every failed call of {@code /api} with problem details: one Vietnamese sentence and a code. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private static final Map<Integer, String> SENTENCES = Map.of(
            400, "Yêu cầu không hợp lệ; hãy xem lại dữ liệu đã gửi.",
            403, "Bạn không có quyền làm việc này.",
            404, "Không tìm thấy nội dung yêu cầu.",
            405, "Địa chỉ này không nhận cách gọi đó.",
            406, "Không có dạng dữ liệu được yêu cầu.",
            413, "Dữ liệu gửi lên quá lớn.",
            415, "Dạng dữ liệu gửi lên không được nhận.");

    @ExceptionHandler
    ProblemDetail refused(Refused refused) {
        var problem = problem(HttpStatusCode.valueOf(RefusalStatus.of(refused)), refused.code(), refused.sentence());
        refused.field().ifPresent(field -> problem.setProperty("field", field));
        return problem;
    }

    @ExceptionHandler
    ProblemDetail forbidden(AccessDeniedException denied) {
        return problem(HttpStatus.FORBIDDEN, "forbidden", sentence(HttpStatus.FORBIDDEN));
    }

    /** Who has left the page needs no answer, and nothing went wrong. */
    @ExceptionHandler
    void gone(ClientAbortException left) {}

    /** What went wrong stays in the log; the person gets the number to find it by. */
    @ExceptionHandler
    ProblemDetail unexpected(Exception exception) {
        var incident = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Incident {}", incident, exception);
        return problem(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "unexpected",
                "Hệ thống gặp lỗi, mã sự cố %s; hãy báo quản trị.".formatted(incident));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception exception,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        var problem =
                status.is5xxServerError() ? unexpected(exception) : problem(status, "bad-request", sentence(status));
        return super.handleExceptionInternal(exception, problem, headers, status, request);
    }

    private static String sentence(HttpStatusCode status) {
        return SENTENCES.getOrDefault(status.value(), "Yêu cầu không thực hiện được.");
    }

    private static ProblemDetail problem(HttpStatusCode status, String code, String sentence) {
        var problem = ProblemDetail.forStatusAndDetail(status, sentence);
        problem.setTitle("Yêu cầu bị từ chối");
        problem.setProperty("code", code);
        return problem;
    }
}

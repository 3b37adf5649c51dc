package vn.thidua.csv.web;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import vn.thidua.csv.BadRows;

/** Answers a refused file as problem details (RFC 9457) that list every bad row. Before the advice for the unexpected. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class BadRowsAdvice {

    @ExceptionHandler
    ProblemDetail tell(BadRows refused) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_ENTITY, refused.sentence());
        problem.setTitle("Tệp không nhập được");
        problem.setProperty("code", "bad-rows");
        problem.setProperty("badRows", refused.rows());
        return problem;
    }
}

package vn.thidua.spreadsheet.web;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import vn.thidua.spreadsheet.BadCell;
import vn.thidua.spreadsheet.BadCells;

/** Answers a refused spreadsheet as problem details (RFC 9457) that list every bad cell. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class BadCellsAdvice {

    @ExceptionHandler
    ProblemDetail tell(BadCells refused) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_ENTITY, refused.sentence());
        problem.setTitle("Bảng tính không nhận được");
        problem.setProperty("code", "bad-cells");
        problem.setProperty("badCells", refused.cells().stream().map(Told::of).toList());
        return problem;
    }

    /** A bad cell by its name: {@code B7}. */
    record Told(String address, String reason) {

        static Told of(BadCell cell) {
            return new Told(cell.address(), cell.reason());
        }
    }
}

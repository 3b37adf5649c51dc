package vn.thidua.directive;

import java.time.LocalDate;
import vn.thidua.document.Written;

/**
 * That a directive was carried out.
 *
 * @param doneOn   the day it was done
 * @param document the answering document: {@code Báo cáo số 45/BC-SYT ngày 10/03/2023}
 */
public record Answer(LocalDate doneOn, String document) {

    /** {@code ngày 10/03/2023, Báo cáo số 45/BC-SYT}. */
    String text() {
        return "ngày %s, %s".formatted(Written.day(doneOn), document);
    }
}

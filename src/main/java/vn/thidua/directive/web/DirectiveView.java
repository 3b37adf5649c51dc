package vn.thidua.directive.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.directive.Answer;
import vn.thidua.directive.DirectiveState;
import vn.thidua.directive.Due;
import vn.thidua.directive.SeenDirective;

/**
 * A row of the register as a page shows it.
 *
 * @param due       the words of the document: {@code đến hết ngày 15/03/2023}
 * @param mayReport whether whoever looks may say that it is done
 */
record DirectiveView(
        UUID id,
        String number,
        LocalDate issuedOn,
        String issuer,
        String summary,
        String unit,
        String unitName,
        String due,
        Due.Words dueWords,
        LocalDate dueDay,
        LocalDate lastDay,
        @Nullable Answer done,
        @Nullable Answer reported,
        @Nullable String withdrawn,
        DirectiveState state,
        String stateLabel,
        int version,
        boolean mayReport) {

    static final List<String> HEADER = List.of(
            "Số, ký hiệu",
            "Ngày ban hành",
            "Cơ quan ban hành",
            "Nội dung",
            "Mã đơn vị",
            "Đơn vị được giao",
            "Hạn",
            "Ngày cuối cùng",
            "Ngày hoàn thành",
            "Văn bản trả lời",
            "Tình trạng",
            "Lý do rút");

    static DirectiveView of(SeenDirective seen, String unitName) {
        var row = seen.row();
        var assignment = row.assignment();
        return new DirectiveView(
                row.id(),
                assignment.number(),
                assignment.issuedOn(),
                assignment.issuer(),
                assignment.summary(),
                assignment.unitCode(),
                unitName,
                assignment.due().text(),
                assignment.due().words(),
                assignment.due().day(),
                row.lastDay(),
                row.done(),
                row.reported(),
                row.withdrawn(),
                seen.state(),
                seen.state().label(),
                row.version(),
                seen.mayReport());
    }

    /** The cells of a row below {@link #HEADER}. */
    List<@Nullable Object> cells() {
        return Arrays.asList(
                number,
                issuedOn,
                issuer,
                summary,
                unit,
                unitName,
                due,
                lastDay,
                done == null ? null : done.doneOn(),
                done == null ? null : done.document(),
                stateLabel,
                withdrawn);
    }
}

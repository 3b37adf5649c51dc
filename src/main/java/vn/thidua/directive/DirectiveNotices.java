package vn.thidua.directive;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.notification.NoticeKind;
import vn.thidua.notification.Notices;
import vn.thidua.organisation.Unit;

/** Tells units of their directives and Văn phòng of what units say; several at once in one notice. */
@Component
class DirectiveNotices {

    private static final String PAGE = "/thi-dua/directives.html?unit=";
    private static final int MOST_NAMED = 10;
    private static final int LONGEST_SUMMARY = 200;

    private final Notices notices;
    private final Clock clock;

    DirectiveNotices(Notices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    /** Tells each unit of the new rows that can still be done in time. */
    void assigned(List<Directive> rows) {
        var today = LocalDate.now(clock);
        tellUnits(
                NoticeKind.NEW_WORK,
                "Văn bản mới được giao",
                rows.stream()
                        .filter(row -> row.done() == null && !row.lastDay().isBefore(today))
                        .toList());
    }

    void dueSoon(List<Directive> rows) {
        tellUnits(NoticeKind.DUE_SOON, "Văn bản được giao sắp đến hạn", rows);
    }

    void overdue(List<Directive> rows) {
        tellUnits(NoticeKind.OVERDUE, "Văn bản được giao đã quá hạn", rows);
    }

    void reported(Directive row, Answer answer, Optional<Unit> office) {
        var text = "Đơn vị báo cáo hoàn thành văn bản %s: %s. Hãy xác nhận hoặc trả lại trên trang Văn bản chỉ đạo."
                .formatted(row.cited(), answer.text());
        office.ifPresent(unit -> tell(NoticeKind.NEW_WORK, unit.code(), "Báo cáo hoàn thành cần xác nhận", text));
    }

    void sentBack(Directive row, String reason) {
        tell(
                NoticeKind.RETURNED,
                row.assignment().unitCode(),
                "Báo cáo hoàn thành bị trả lại",
                "Văn phòng trả lại báo cáo về văn bản %s: %s".formatted(row.cited(), reason));
    }

    private void tellUnits(NoticeKind kind, String subject, List<Directive> rows) {
        rows.stream()
                .collect(groupingBy(row -> row.assignment().unitCode(), LinkedHashMap::new, Collectors.toList()))
                .forEach((unit, own) -> tell(kind, unit, subject, text(own)));
    }

    private static String text(List<Directive> rows) {
        var named = rows.stream().limit(MOST_NAMED).map(DirectiveNotices::line).collect(Collectors.joining("\n"));
        var more = rows.size() > MOST_NAMED ? "\nvà %d văn bản khác".formatted(rows.size() - MOST_NAMED) : "";
        return named + more + "\nXem và báo cáo hoàn thành trên trang Văn bản chỉ đạo.";
    }

    private static String line(Directive row) {
        var summary = row.assignment().summary();
        var shown = summary.length() > LONGEST_SUMMARY ? summary.substring(0, LONGEST_SUMMARY) + "…" : summary;
        return "- %s, hạn %s: %s".formatted(row.cited(), row.assignment().due().text(), shown);
    }

    private void tell(NoticeKind kind, String unit, String subject, String text) {
        DirectiveOffice.ACTING.forEach(role -> notices.tell(kind, role, unit, subject, text, PAGE + unit));
    }
}

package vn.thidua.target;

import static vn.thidua.document.Written.day;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.notification.NoticeKind;
import vn.thidua.notification.Notices;
import vn.thidua.organisation.Role;
import vn.thidua.programme.Target;

/** Tells the units that answer for targets, and the standing body. */
@Component
class TargetNotices {

    private final Notices notices;

    TargetNotices(Notices notices) {
        this.notices = notices;
    }

    void asked(TargetYear year, List<TargetReport> reports) {
        tellEach(
                NoticeKind.NEW_WORK,
                "Yêu cầu báo cáo chỉ tiêu",
                "Hãy báo cáo kết quả năm %d của chỉ tiêu %%s đến hết ngày %s.",
                year,
                reports);
    }

    void nearlyDue(TargetYear year, List<TargetReport> missing) {
        tellEach(
                NoticeKind.DUE_SOON,
                "Sắp hết hạn báo cáo chỉ tiêu",
                "Chưa có báo cáo năm %d của chỉ tiêu %%s; hạn đến hết ngày %s.",
                year,
                missing);
    }

    void overdue(TargetYear year, String standingBody, List<TargetReport> missing) {
        tellEach(
                NoticeKind.OVERDUE,
                "Quá hạn báo cáo chỉ tiêu",
                "Chưa có báo cáo năm %d của chỉ tiêu %%s; đã quá hạn ngày %s.",
                year,
                missing);
        var text = "Năm %d còn thiếu báo cáo của chỉ tiêu %s.".formatted(year.year(), codes(missing));
        TargetDesks.CONFIRMING.forEach(role ->
                notices.tell(NoticeKind.OVERDUE, role, standingBody, "Chỉ tiêu quá hạn báo cáo", text, key(year)));
    }

    void returned(TargetReport report, Target target, String reason) {
        tell(
                NoticeKind.RETURNED,
                report.unitCode(),
                "Báo cáo chỉ tiêu cần sửa",
                "Chỉ tiêu %s: %s".formatted(target.code(), reason),
                report.id().toString());
    }

    private void tellEach(NoticeKind kind, String subject, String text, TargetYear year, List<TargetReport> reports) {
        var words = text.formatted(year.year(), day(year.lastDay()));
        reports.stream()
                .collect(Collectors.groupingBy(TargetReport::unitCode, LinkedHashMap::new, Collectors.toList()))
                .forEach((unit, own) -> tell(kind, unit, subject, words.formatted(codes(own)), key(year)));
    }

    private void tell(NoticeKind kind, String unit, String subject, String text, String key) {
        for (Role role : TargetDesks.REPORTING) {
            notices.tell(kind, role, unit, subject, text, key);
        }
    }

    private static String codes(List<TargetReport> reports) {
        return reports.stream().map(TargetReport::target).collect(Collectors.joining(", "));
    }

    private static String key(TargetYear year) {
        return year.id().toString();
    }
}

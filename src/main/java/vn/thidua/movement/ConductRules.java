package vn.thidua.movement;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import vn.thidua.calendar.DeadlineRule.Kind;
import vn.thidua.figures.Metrics;

/** What launch, registration, selection and consultations of a plan must keep to: all they name is there. */
final class ConductRules {

    /** Terms that need a day to be counted from. */
    private static final Set<Kind> COUNTED = EnumSet.of(Kind.DAYS_AFTER, Kind.WORKING_DAYS_AFTER);

    private final PlanReferences references;
    private final Metrics metrics;

    ConductRules(PlanReferences references, Metrics metrics) {
        this.references = references;
        this.metrics = metrics;
    }

    void check(String path, Conduct conduct) {
        if (conduct.launch() != null) {
            launch(path + "/launch", conduct.launch());
        }
        if (conduct.registration() != null) {
            registration(path + "/registration", conduct.registration());
            launched(path + "/registration/term/rule", conduct);
        }
        if (conduct.selection() != null) {
            selection(path + "/selection", conduct.selection());
        }
        for (int i = 0; i < conduct.consultations().size(); i++) {
            references.desk(
                    "%s/consultations/%d/body".formatted(path, i),
                    conduct.consultations().get(i).body());
        }
    }

    /** Days of a registration are counted from the day the launch was issued; without one nobody could open it. */
    private void launched(String path, Conduct conduct) {
        var registration = Objects.requireNonNull(conduct.registration());
        if (conduct.launch() == null
                && COUNTED.contains(registration.term().rule().kind())) {
            references.problem(
                    path,
                    "số ngày đăng ký tính từ ngày phát động mà kế hoạch không có phần phát động (launch); hãy bổ sung"
                            + " phần đó hoặc ghi ngày cụ thể");
        }
    }

    private void launch(String path, Launch launch) {
        references.desk(path + "/drafter", launch.drafter());
        references.desk(path + "/issuer", launch.issuer());
        if (launch.unitPlans() != null) {
            references.subjects(path + "/unitPlans/subjects", launch.unitPlans().subjects());
        }
        for (int i = 0; i < launch.reports().size(); i++) {
            report("%s/reports/%d".formatted(path, i), launch.reports().get(i));
        }
        if (launch.questions() != null) {
            references.desk(path + "/questions/to", launch.questions().to());
        }
    }

    private void report(String path, Launch.PeriodicReport report) {
        references.subjects(path + "/subjects", report.subjects());
        references.desk(path + "/by", report.by());
        references.desk(path + "/to", report.to());
        for (int i = 0; i < report.terms().size(); i++) {
            references.term("%s/terms/%d".formatted(path, i), report.terms().get(i));
        }
    }

    private void registration(String path, Registration registration) {
        references.term(path + "/term", registration.term());
        references.subjects(path + "/subjects", registration.subjects());
        references.desk(path + "/receiver", registration.receiver());
        if (metrics.find(registration.metric()).isEmpty()) {
            references.problem(
                    path + "/metric", "không có chỉ tiêu số liệu nào mang mã “%s”".formatted(registration.metric()));
        }
    }

    private void selection(String path, Selection selection) {
        for (int i = 0; i < selection.picks().size(); i++) {
            var pick = selection.picks().get(i);
            references.collectives("%s/picks/%d/subject".formatted(path, i), pick.subject());
            references.collectiveCriterion("%s/picks/%d/criterion".formatted(path, i), pick.criterion());
        }
    }
}

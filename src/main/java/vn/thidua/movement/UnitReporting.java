package vn.thidua.movement;

import static vn.thidua.document.Written.day;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.document.OfficialDocument;
import vn.thidua.movement.UnitReport.Stage;
import vn.thidua.notification.NoticeKind;
import vn.thidua.organisation.Organisation;

/** Units send their periodic reports; the desk the document names takes them or gives them back. */
@Service
@Transactional
public class UnitReporting {

    private final UnitReportTable units;
    private final ReportRegister register;
    private final Participants participants;
    private final MovementDesks desks;
    private final MovementNotices notices;
    private final Organisation organisation;
    private final Clock clock;

    UnitReporting(
            UnitReportTable units,
            ReportRegister register,
            Participants participants,
            MovementDesks desks,
            MovementNotices notices,
            Organisation organisation,
            Clock clock) {
        this.units = units;
        this.register = register;
        this.participants = participants;
        this.desks = desks;
        this.notices = notices;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** Asks everybody who reports. */
    public void announce(UUID id) {
        var report = register.get(id);
        var rule = register.ruleOf(report);
        var by = rule.by();
        var reporting = by == null
                ? participants
                        .actingFor(register.planOf(report), rule.subjects())
                        .keySet()
                : List.of(by.unit());
        reporting.forEach(unit -> units.add(id, unit));
        tell(NoticeKind.NEW_WORK, report, "Yêu cầu báo cáo", "Hãy gửi “%s” đến hết ngày %s.");
    }

    /** Reminds those whose report is not there. */
    public void remind(UUID id) {
        tell(NoticeKind.DUE_SOON, register.get(id), "Sắp đến hạn báo cáo", "“%s” đến hạn ngày %s; hãy gửi báo cáo.");
    }

    /** Tells the receiver and the late who has not reported in time. */
    public void escalate(UUID id) {
        var report = register.get(id);
        var late = missing(report);
        if (late.isEmpty()) {
            return;
        }
        var names = late.stream()
                .limit(5)
                .map(unit -> organisation.unit(unit.unitCode()).name())
                .collect(Collectors.joining("; "));
        notices.escalate(
                NoticeKind.OVERDUE,
                id,
                register.ruleOf(report).to(),
                "Báo cáo quá hạn",
                "“%s”: còn %d đơn vị chưa gửi báo cáo (%s%s); hãy đôn đốc."
                        .formatted(register.nameOf(report), late.size(), names, late.size() > 5 ? "; …" : ""));
        tell(NoticeKind.OVERDUE, report, "Quá hạn báo cáo", "“%s” đã quá hạn ngày %s; hãy gửi báo cáo ngay.");
    }

    /** Sends the unit's report. */
    public void send(UUID unitReportId, OfficialDocument document, String content, String personId) {
        var unit = units.get(unitReportId);
        desks.requireAny(register.reporters(register.get(unit.reportId()), unit.unitCode()), personId);
        document.refuseUnlessPossible(LocalDate.now(clock));
        units.send(unitReportId, document, content, personId);
    }

    /** Takes the unit's report. */
    public void accept(UUID unitReportId, String personId) {
        requireReceiver(unitReportId, personId);
        units.accept(unitReportId, personId);
    }

    /** Gives the report back to the unit. */
    public void giveBack(UUID unitReportId, String reason, String personId) {
        requireReceiver(unitReportId, personId);
        units.giveBack(unitReportId, reason);
    }

    private void requireReceiver(UUID unitReportId, String personId) {
        var report = register.get(units.get(unitReportId).reportId());
        desks.require(register.ruleOf(report).to(), personId);
    }

    private void tell(NoticeKind kind, ReportCase report, String subject, String text) {
        var said = text.formatted(register.nameOf(report), day(report.due()));
        missing(report).forEach(unit -> register.reporters(report, unit.unitCode())
                .forEach(desk -> notices.tellDesk(kind, report.id(), desk, subject, said)));
    }

    private List<UnitReport> missing(ReportCase report) {
        return register.units(report.id()).stream()
                .filter(unit -> unit.stage() == Stage.WAITING || unit.stage() == Stage.RETURNED)
                .toList();
    }
}

package vn.thidua.movement;

import static vn.thidua.document.Written.day;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.calendar.WorkCalendar;
import vn.thidua.notification.NoticeKind;

/** Tells everybody that a movement is launched and plans what follows from it. */
@Service
@Transactional
public class LaunchAnnouncing {

    private final LaunchTable launches;
    private final UnitLaunchTable units;
    private final MovementPlans plans;
    private final Participants participants;
    private final ReportCollecting reports;
    private final MovementNotices notices;
    private final WorkCalendar calendar;

    LaunchAnnouncing(
            LaunchTable launches,
            UnitLaunchTable units,
            MovementPlans plans,
            Participants participants,
            ReportCollecting reports,
            MovementNotices notices,
            WorkCalendar calendar) {
        this.launches = launches;
        this.units = units;
        this.plans = plans;
        this.participants = participants;
        this.reports = reports;
        this.notices = notices;
        this.calendar = calendar;
    }

    /** Tells every unit in scope, and until when it makes a plan of its own; schedules reports; asks for registration. */
    public void announce(UUID id) {
        var launch = launches.get(id);
        var plan = plans.plan(launch.planCode(), launch.planVersion());
        addUnits(launch, plan);
        units.of(id).forEach(unit -> tell(launch, unit));
        reports.schedule(launch);
        var registration = plan.conduct().registration();
        if (registration != null) {
            notices.tellDesk(
                    NoticeKind.NEW_WORK,
                    id,
                    registration.receiver(),
                    "Mở đăng ký thi đua",
                    "“%s” đã được phát động; hãy mở đăng ký trong mục “Bắt đầu quy trình”.".formatted(launch.title()));
        }
    }

    private void addUnits(LaunchCase launch, MovementPlan plan) {
        var asked = Launching.of(plan).unitPlans();
        var due = asked == null
                ? null
                : calendar.plusWorkingDays(launch.issuedDocument().date(), asked.days());
        var makePlans = asked == null
                ? Set.<String>of()
                : participants.actingFor(plan, asked.subjects()).keySet();
        for (var unit : participants.acting(plan)) {
            units.add(launch.id(), unit, makePlans.contains(unit) ? due : null);
        }
    }

    private void tell(LaunchCase launch, UnitLaunch unit) {
        var due = unit.planDue();
        var ownPlan =
                due == null ? "" : " Đơn vị ban hành kế hoạch phát động của mình đến hết ngày %s.".formatted(day(due));
        notices.tellUnit(
                NoticeKind.NEW_WORK,
                launch.id(),
                unit.unitCode(),
                "Phát động phong trào thi đua",
                "Đã ban hành kế hoạch phát động %s: “%s”. Hãy tiếp nhận trong danh sách công việc.%s"
                        .formatted(launch.issuedDocument().cited(), launch.title(), ownPlan));
    }
}

package vn.thidua.movement;

import static vn.thidua.document.Written.day;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.notification.NoticeKind;
import vn.thidua.organisation.Organisation;
import vn.thidua.refusal.Refused;

/** Follows what the units of a launched movement do, until the drafter ends it. */
@Service
@Transactional
public class LaunchFollowing {

    private final LaunchTable launches;
    private final UnitLaunchTable units;
    private final MovementPlans plans;
    private final MovementDesks desks;
    private final MovementNotices notices;
    private final Organisation organisation;

    LaunchFollowing(
            LaunchTable launches,
            UnitLaunchTable units,
            MovementPlans plans,
            MovementDesks desks,
            MovementNotices notices,
            Organisation organisation) {
        this.launches = launches;
        this.units = units;
        this.plans = plans;
        this.desks = desks;
        this.notices = notices;
        this.organisation = organisation;
    }

    /** Reminds the units that have not made their plan. */
    public void remind(UUID id) {
        var launch = launches.get(id);
        for (var unit : withoutPlan(id)) {
            notices.tellUnit(
                    NoticeKind.DUE_SOON,
                    id,
                    unit.unitCode(),
                    "Sắp đến hạn ban hành kế hoạch phát động của đơn vị",
                    "“%s” yêu cầu đơn vị ban hành kế hoạch phát động đến hết ngày %s; hãy ghi nhận số, ngày và nội dung."
                            .formatted(launch.title(), day(Objects.requireNonNull(unit.planDue()))));
        }
    }

    /** Tells the drafter and the units themselves who has not made a plan in time. */
    public void escalate(UUID id) {
        var launch = launches.get(id);
        var late = withoutPlan(id);
        if (late.isEmpty()) {
            return;
        }
        var plan = plans.plan(launch.planCode(), launch.planVersion());
        notices.escalate(
                NoticeKind.OVERDUE,
                id,
                Launching.of(plan).drafter(),
                "Đơn vị chậm ban hành kế hoạch phát động",
                "“%s”: còn %d đơn vị chưa ban hành kế hoạch phát động (%s); hãy đôn đốc."
                        .formatted(launch.title(), late.size(), names(late)));
        late.forEach(unit -> notices.tellUnit(
                NoticeKind.OVERDUE,
                id,
                unit.unitCode(),
                "Quá hạn ban hành kế hoạch phát động của đơn vị",
                "Đơn vị chưa ban hành kế hoạch phát động theo “%s”; hãy ban hành và ghi nhận ngay."
                        .formatted(launch.title())));
    }

    /**
     * Ends the following.
     *
     * @param reason why it ends although units have not done their part; empty is enough once all have
     */
    public void close(UUID id, String reason, String personId) {
        var launch = launches.get(id);
        desks.require(
                Launching.of(plans.plan(launch.planCode(), launch.planVersion()))
                        .drafter(),
                personId);
        var open = units.of(id).stream().filter(unit -> !unit.done()).toList();
        if (!open.isEmpty() && reason.isBlank()) {
            throw new Refused(
                    "launch-unfinished",
                    "Còn %d đơn vị chưa thực hiện xong (%s); hãy chờ hoặc nêu lý do kết thúc theo dõi."
                            .formatted(open.size(), names(open)),
                    "closeReason");
        }
        launches.close(id, reason, personId);
    }

    private List<UnitLaunch> withoutPlan(UUID id) {
        return units.of(id).stream()
                .filter(unit -> unit.planDue() != null && unit.plan() == null)
                .toList();
    }

    private String names(List<UnitLaunch> some) {
        var names = some.stream()
                .limit(5)
                .map(unit -> organisation.unit(unit.unitCode()).name())
                .collect(Collectors.joining("; "));
        return some.size() > 5 ? names + "; …" : names;
    }
}

package vn.thidua.programme;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.notification.NoticeKind;

/** Gives out the tasks of an issued plan, some at a time. */
@Service
@Transactional
public class PlanGiving {

    private static final int AT_A_TIME = 50;

    private final PlanTable plans;
    private final GivingTable table;
    private final CoordinationTable coordination;
    private final TaskNotices notices;

    PlanGiving(PlanTable plans, GivingTable table, CoordinationTable coordination, TaskNotices notices) {
        this.plans = plans;
        this.table = table;
        this.coordination = coordination;
        this.notices = notices;
    }

    /** The next assignments whose process is to begin; none when all have. */
    public List<Assignment> next(UUID planId) {
        return table.toStart(planId, AT_A_TIME);
    }

    /** Whether some are left to begin. */
    public boolean unfinished(UUID planId) {
        return !table.toStart(planId, 1).isEmpty();
    }

    /** How many tasks the plan gives, and how many are given out. */
    public Progress progress(UUID planId) {
        return table.given(planId);
    }

    /** How far giving out is. */
    public record Progress(int total, int started) {}

    /** The process of the assignment has begun, in the same transaction. */
    public void begun(UUID id) {
        table.started(id);
    }

    /** Tells every unit what the plan gives it. */
    public void announce(UUID planId) {
        var plan = plans.get(planId);
        var leading = table.numbersOf(planId);
        leading.forEach((unit, number) -> notices.tellUnit(
                NoticeKind.NEW_WORK,
                planId,
                unit,
                "Nhiệm vụ trong " + plan.name(),
                "Đơn vị chủ trì %d nhiệm vụ của %s %s; xem ở trang “Nhiệm vụ cải cách hành chính”."
                        .formatted(number, plan.name(), plan.document().cited())));
        coordination
                .numbersOf(planId)
                .forEach((unit, number) -> notices.tellUnit(
                        NoticeKind.NEW_WORK,
                        planId,
                        unit,
                        "Phối hợp trong " + plan.name(),
                        "Đơn vị phối hợp thực hiện %d nhiệm vụ của %s %s; ghi kết quả phối hợp ở trang “Nhiệm vụ cải cách hành chính”."
                                .formatted(number, plan.name(), plan.document().cited())));
    }
}

package vn.thidua.programme;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.heading.CaseHeadings;
import vn.thidua.heading.Heading;
import vn.thidua.organisation.Organisation;

/** What yearly plans and the tasks given to units are about. */
@Component
class ReformHeadings implements CaseHeadings {

    private final TaskReading reading;
    private final PlanTable plans;
    private final Programmes programmes;
    private final Organisation organisation;

    ReformHeadings(TaskReading reading, PlanTable plans, Programmes programmes, Organisation organisation) {
        this.reading = reading;
        this.plans = plans;
        this.programmes = programmes;
        this.organisation = organisation;
    }

    @Override
    public Set<String> processes() {
        return Set.of("give-out-reform-plan", "carry-out-reform-task");
    }

    @Override
    public Heading of(String process, UUID id) {
        return process.equals("give-out-reform-plan") ? ofPlan(plans.get(id)) : ofTask(reading.get(id));
    }

    private Heading ofPlan(YearlyPlan plan) {
        return Heading.of("Giao nhiệm vụ cho các cơ quan")
                .with("Kế hoạch", plan.name())
                .with(
                        "Chương trình",
                        programmes.programme(plan.programme(), plan.version()).name())
                .with("Văn bản", plan.document());
    }

    private Heading ofTask(Assignment assignment) {
        var plan = reading.planOf(assignment);
        var task = reading.taskOf(assignment);
        return Heading.of(state(assignment.stage()))
                .with("Cơ quan chủ trì", organisation.unit(assignment.unit()).name())
                .with("Nhiệm vụ", "%s – %s".formatted(task.number(), task.text()))
                .with("Sản phẩm", task.toDo().product())
                .with("Theo", "%s, %s".formatted(plan.name(), plan.document().cited()))
                .with("Nguồn", task.source())
                .with("Hạn nộp sản phẩm", assignment.lastDay())
                .with("Cách tính hạn", assignment.explanation())
                .with("Kỳ báo cáo tiếp theo", assignment.continuous() ? assignment.quarterName() : null)
                .with("Ngày nộp", assignment.handedInOn());
    }

    private static String state(Assignment.Stage stage) {
        return switch (stage) {
            case OPEN -> "Đang thực hiện";
            case HANDED_IN -> TaskStatus.HANDED_IN.label();
            case RETURNED -> "Được trả lại";
            case ACCEPTED -> "Đã chấp nhận sản phẩm";
            case NOT_NEEDED -> TaskStatus.NOT_NEEDED.label();
        };
    }
}

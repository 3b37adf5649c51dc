package vn.thidua.movement;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.heading.CaseHeadings;
import vn.thidua.heading.Heading;
import vn.thidua.organisation.Organisation;

/** What launches, what units do about them and questions about them are about. */
@Component
class LaunchHeadings implements CaseHeadings {

    private final LaunchRegister launches;
    private final QuestionTable questions;
    private final Organisation organisation;

    LaunchHeadings(LaunchRegister launches, QuestionTable questions, Organisation organisation) {
        this.launches = launches;
        this.questions = questions;
        this.organisation = organisation;
    }

    @Override
    public Set<String> processes() {
        return Set.of("launch-movement", "unit-launch", "ask-about-movement");
    }

    @Override
    public Heading of(String process, UUID id) {
        return switch (process) {
            case "launch-movement" -> ofLaunch(launches.get(id));
            case "unit-launch" -> ofUnit(launches.unit(id));
            default -> ofQuestion(questions.get(id));
        };
    }

    private Heading ofLaunch(LaunchCase launch) {
        return about(Heading.of(launch.stage().label()), launch)
                .with("Tên kế hoạch", launch.title())
                .with("Tóm tắt", launch.summary())
                .with("Lý do trả lại", launch.returnReason());
    }

    private Heading ofUnit(UnitLaunch unit) {
        return about(Heading.of(unit.label()).with("Đơn vị", unit(unit.unitCode())), launches.get(unit.launchId()))
                .with("Ngày tiếp nhận", unit.acknowledgedOn())
                .with("Hạn ban hành kế hoạch của đơn vị", unit.planDue())
                .with("Kế hoạch của đơn vị", unit.plan())
                .with("Nội dung kế hoạch của đơn vị", unit.planSummary());
    }

    private Heading ofQuestion(Question question) {
        var state = question.answer() == null ? "Chờ trả lời" : "Đã trả lời";
        return about(Heading.of(state).with("Đơn vị", unit(question.unitCode())), launches.get(question.launchId()))
                .with(question.kind().label(), question.text())
                .with("Ngày gửi", question.askedOn())
                .with("Trả lời", question.answer())
                .with("Ngày trả lời", question.answeredOn());
    }

    private Heading about(Heading heading, LaunchCase launch) {
        return heading.with("Phong trào", launches.planOf(launch).name()).with("Kế hoạch phát động", launch.document());
    }

    private String unit(String code) {
        return organisation.unit(code).name();
    }
}

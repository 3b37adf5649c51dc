package vn.thidua.award.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.award.RoundCandidates;
import vn.thidua.award.RoundClosing;
import vn.thidua.award.RoundId;
import vn.thidua.document.Written;
import vn.thidua.engine.FormTask;
import vn.thidua.engine.SubmittedForm;
import vn.thidua.engine.TaskForm;

/** The lead sees what is still under way and closes the round. */
@Component
class CloseRoundForm implements TaskForm {

    private final RoundClosing closing;
    private final RoundCandidates candidates;
    private final RoundView view;
    private final Clock clock;

    CloseRoundForm(RoundClosing closing, RoundCandidates candidates, RoundView view, Clock clock) {
        this.closing = closing;
        this.candidates = candidates;
        this.view = view;
        this.clock = clock;
    }

    @Override
    public String formId() {
        return "close-round";
    }

    @Override
    public Map<String, Object> show(FormTask task) {
        var details = view.details(task.businessKey());
        var round = details.round();
        return Map.of(
                "title", round.name(),
                "deadline", Written.day(round.deadline()),
                "explanation",
                        details.deadlineExplanation().stream().map("- "::concat).collect(Collectors.joining("\n")),
                "timing", timing(round.deadline()),
                "quota", view.quota(round.id()),
                "unfinished", unfinished(round.id()));
    }

    @Override
    public void submit(FormTask task, SubmittedForm form) {
        closing.close(RoundId.of(task.businessKey()), form.flag("leaveOut"), task.personId());
    }

    private List<Map<String, Object>> unfinished(RoundId id) {
        return candidates.unfinished(id).stream()
                .<Map<String, Object>>map(proposal -> Map.of("label", proposal.label()))
                .toList();
    }

    private String timing(LocalDate deadline) {
        var days = ChronoUnit.DAYS.between(LocalDate.now(clock), deadline);
        return days < 0
                ? "Đã hết hạn nhận hồ sơ."
                : "Chưa hết hạn (còn %d ngày); đóng sớm thì đơn vị chưa gửi hồ sơ không gửi được nữa.".formatted(days);
    }
}

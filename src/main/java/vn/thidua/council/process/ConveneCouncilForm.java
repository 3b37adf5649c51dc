package vn.thidua.council.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.council.CouncilAgenda;
import vn.thidua.council.CouncilMeeting;
import vn.thidua.council.CouncilSessions.Line;
import vn.thidua.council.MeetingForm;
import vn.thidua.council.Session;
import vn.thidua.engine.FormTask;
import vn.thidua.engine.SubmittedForm;
import vn.thidua.engine.TaskForm;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.Role;

/** {@code convene-council.form}: the secretary records who came and who stays out of which vote. */
@Component
class ConveneCouncilForm implements TaskForm {

    private final CouncilMeeting meeting;
    private final CouncilAgenda agenda;

    ConveneCouncilForm(CouncilMeeting meeting, CouncilAgenda agenda) {
        this.meeting = meeting;
        this.agenda = agenda;
    }

    @Override
    public String formId() {
        return "convene-council";
    }

    @Override
    public Map<String, Object> show(FormTask task) {
        var caseKey = task.businessKey();
        var roll = meeting.roll(caseKey);
        var lines = agenda.linesOf(caseKey);
        var recusals = proposedRecusals(lines, roll);
        var shown = new HashMap<String, Object>(Map.of(
                "title", agenda.titleOf(caseKey),
                "previous", previous(caseKey),
                "rule", SessionText.rule(agenda.ruleOf(caseKey), roll.size()),
                "meetingForm", MeetingForm.ONSITE.name(),
                "memberOptions", Options.ofMembers(roll),
                "lineOptions", Options.ofLines(lines),
                "attendance", roll.stream().map(ConveneCouncilForm::presentRow).toList(),
                "recusals", recusals,
                "recusalsProposed", !recusals.isEmpty(),
                "addedRecusals", List.of()));
        roll.stream()
                .filter(member -> member.owns(Role.HEAD))
                .findFirst()
                .ifPresent(head -> shown.put("chairId", head.id()));
        return shown;
    }

    private String previous(String caseKey) {
        return meeting.lastSession(caseKey)
                .filter(session -> session.state() == Session.State.INQUORATE)
                .map(SessionText::inquorate)
                .orElse("");
    }

    private static Map<String, Object> presentRow(Person member) {
        return Map.of("memberId", member.id(), "present", true);
    }

    private static List<Map<String, Object>> proposedRecusals(List<Line> lines, List<Person> roll) {
        return lines.stream()
                .flatMap(line -> roll.stream()
                        .filter(member -> line.recused().contains(member.id()))
                        .map(member -> Map.<String, Object>of(
                                "lineId", line.id(), "memberId", member.id(), "decision", "CONFIRMED")))
                .toList();
    }

    @Override
    public void submit(FormTask task, SubmittedForm form) {
        meeting.convene(task.businessKey(), SubmittedConvening.read(task, form));
    }
}

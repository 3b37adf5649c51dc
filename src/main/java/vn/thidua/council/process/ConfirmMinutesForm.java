package vn.thidua.council.process;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.thidua.council.Attendance;
import vn.thidua.council.CouncilAgenda;
import vn.thidua.council.CouncilMinutes;
import vn.thidua.council.CouncilSessions.Line;
import vn.thidua.council.CouncilSessions.LineResult;
import vn.thidua.council.Minutes;
import vn.thidua.council.Recusal;
import vn.thidua.council.Session;
import vn.thidua.council.Share;
import vn.thidua.engine.FormTask;
import vn.thidua.engine.SubmittedForm;
import vn.thidua.engine.TaskForm;

/** {@code confirm-minutes.form}: the secretary reads what was counted and closes the session. */
@Component
class ConfirmMinutesForm implements TaskForm {

    private final CouncilMinutes minutes;
    private final CouncilAgenda agenda;

    ConfirmMinutesForm(CouncilMinutes minutes, CouncilAgenda agenda) {
        this.minutes = minutes;
        this.agenda = agenda;
    }

    @Override
    public String formId() {
        return "confirm-minutes";
    }

    @Override
    public Map<String, Object> show(FormTask task) {
        var session = minutes.session(task.businessKey());
        return Map.of(
                "title",
                agenda.titleOf(task.businessKey()),
                "meeting",
                SessionText.meeting(session),
                "attendance",
                rows(session.members(), ConfirmMinutesForm::attendanceRow),
                "recusals",
                rows(session.recusals(), recusal -> recusalRow(session, recusal)),
                "recusalsDecided",
                !session.recusals().isEmpty(),
                "results",
                rows(minutes.counted(task.businessKey()), result -> resultRow(session, result)));
    }

    private static <T> List<Map<String, Object>> rows(List<T> items, Function<T, Map<String, Object>> row) {
        return items.stream().map(row).toList();
    }

    private static Map<String, Object> attendanceRow(Attendance member) {
        return Map.of(
                "member",
                "%s, %s".formatted(member.fullName(), member.position()),
                "presence",
                member.present() ? "Có mặt" : "Vắng mặt: " + member.reason());
    }

    private static Map<String, Object> recusalRow(Session session, Recusal recusal) {
        var decision = recusal.confirmed() ? "Không tham gia biểu quyết" : "Được biểu quyết";
        return Map.of(
                "member", session.member(recusal.memberId()).fullName(),
                "line", label(session, recusal.lineId()),
                "decision", recusal.reason().isEmpty() ? decision : decision + ": " + recusal.reason());
    }

    private static Map<String, Object> resultRow(Session session, LineResult result) {
        return Map.of(
                "line", label(session, result.lineId()),
                "votesFor", result.votesFor(),
                "votesAgainst", result.votesAgainst(),
                "shareOfPresent", new Share(result.votesFor(), result.present()).text(),
                "shareOfAll", new Share(result.votesFor(), result.members()).text(),
                "outcome", SessionText.outcome(result));
    }

    private static String label(Session session, String lineId) {
        return session.lines().stream()
                .filter(line -> line.id().equals(lineId))
                .map(Line::label)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void submit(FormTask task, SubmittedForm form) {
        minutes.confirm(
                task.businessKey(),
                new Minutes(
                        form.text("minutesNumber"), LocalTime.parse(form.text("closedAt")), form.text("conclusions")));
    }
}

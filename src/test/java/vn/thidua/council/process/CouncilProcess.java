package vn.thidua.council.process;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.task.Task;
import vn.thidua.calendar.ShippedCalendar;
import vn.thidua.council.CouncilFixture;
import vn.thidua.engine.ProcessTestEngine;

/** {@code council-minutes} on a plain engine, and the forms of its tasks filled in correctly. */
final class CouncilProcess {

    static final String MODEL = "processes/council/council-minutes.bpmn";
    static final String[] FORMS = {
        "forms/council/convene-council.form", "forms/council/cast-ballot.form", "forms/council/confirm-minutes.form"
    };

    /** A Friday afternoon; the Monday after it was swapped for the Saturday after that. */
    static final Clock NOW = Clock.fixed(Instant.parse("2024-04-26T08:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    final String caseKey = UUID.randomUUID().toString();
    final CouncilFixture council;
    private final ProcessTestEngine engine;
    private final int members;

    CouncilProcess(ProcessTestEngine engine, DataSource database, int members) {
        this.engine = engine;
        this.members = members;
        council = new CouncilFixture(database, members);
        engine.bean("council", new Council(council, council.vote, ShippedCalendar.reminders(NOW)))
                .bean("checkQuorumDelegate", new CheckQuorumDelegate(council.meeting))
                .bean("countBallotsDelegate", new CountBallotsDelegate(council.vote))
                .bean("remindMembersDelegate", new RemindMembersDelegate(council.reminders))
                .bean("reportMissingBallotsDelegate", new ReportMissingBallotsDelegate(council.reminders))
                .bean("conveneCouncilForm", new ConveneCouncilForm(council.meeting, council))
                .bean("castBallotForm", new CastBallotForm(council.vote, council.minutes, council))
                .bean("confirmMinutesForm", new ConfirmMinutesForm(council.minutes, council));
    }

    void start() {
        engine.start("council-minutes", caseKey, Map.of());
    }

    void convene(int present) {
        convene(convening(present));
    }

    void convene(Map<String, Object> form) {
        engine.complete(engine.task("UserTask_ConveneCouncil"), CouncilFixture.SECRETARY, form);
        engine.executeJobs();
    }

    /** The form of a session to which the first {@code present} members came. */
    Map<String, Object> convening(int present) {
        return new HashMap<>(Map.of(
                "heldOn", "2023-11-20",
                "meetingForm", "ONSITE",
                "place", "Phòng họp số 2",
                "chairId", "m1",
                "attendance",
                        IntStream.rangeClosed(1, members)
                                .mapToObj(i -> attendance(i, i <= present))
                                .toList(),
                "confirmed", true));
    }

    private static Map<String, Object> attendance(int member, boolean present) {
        var row = new HashMap<String, Object>(Map.of("memberId", "m" + member, "present", present));
        if (!present) {
            row.put("reason", "Đi công tác");
        }
        return row;
    }

    void vote(String memberId, String... choices) {
        engine.complete(ballotOf(memberId), memberId, ballot(choices));
        engine.executeJobs();
    }

    static Map<String, Object> ballot(String... choices) {
        return Map.of(
                "ballots",
                List.of(choices).stream()
                        .map(choice -> Map.of("choice", choice))
                        .toList(),
                "confirmed",
                true);
    }

    Task ballotOf(String memberId) {
        return engine.engine()
                .getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(caseKey)
                .taskDefinitionKey("UserTask_CastBallot")
                .taskAssignee(memberId)
                .singleResult();
    }

    List<String> asked() {
        return engine
                .engine()
                .getTaskService()
                .createTaskQuery()
                .taskDefinitionKey("UserTask_CastBallot")
                .list()
                .stream()
                .map(Task::getAssignee)
                .sorted()
                .toList();
    }

    void confirm() {
        engine.complete(engine.task("UserTask_ConfirmMinutes"), CouncilFixture.SECRETARY, minutes("05/BB-HĐTĐKT"));
    }

    Map<String, Object> minutes(String number) {
        return new HashMap<>(Map.of(
                "conclusions",
                "Hội đồng nhất trí đề nghị khen thưởng.",
                "minutesNumber",
                number,
                "closedAt",
                "16:30",
                "confirmed",
                true));
    }
}

package vn.thidua.nomination.process;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.json.SpinJsonNode;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.award.RegisterFixture;
import vn.thidua.calendar.Reminders;
import vn.thidua.calendar.ShippedCalendar;
import vn.thidua.calendar.TimerMoments;
import vn.thidua.database.TestDatabase;
import vn.thidua.engine.ProcessTestEngine;
import vn.thidua.figures.Metrics;
import vn.thidua.movement.CriteriaCheck;
import vn.thidua.movement.NomineeKind;
import vn.thidua.movement.Scope;
import vn.thidua.nomination.FakeContent;
import vn.thidua.nomination.FakeCouncil;
import vn.thidua.nomination.FakeCriteria;
import vn.thidua.nomination.FakeOrganisation;
import vn.thidua.nomination.FakeRounds;
import vn.thidua.nomination.Nominee;
import vn.thidua.nomination.Nominees;
import vn.thidua.nomination.Proposal;
import vn.thidua.nomination.ProposalId;
import vn.thidua.nomination.Proposals;
import vn.thidua.nomination.RecordingNotices;

/** The real nomination beans and models on PostgreSQL, with stand-ins for what other capabilities answer. */
final class NominationWorld implements AutoCloseable {

    static final DataSource DATABASE = ProcessTestEngine.database();
    static final ProcessTestEngine ENGINE = startEngine();

    final FakeRounds rounds = new FakeRounds();
    final FakeCriteria criteria = new FakeCriteria();
    final FakeCouncil council = new FakeCouncil();
    final RecordingNotices notices = new RecordingNotices();
    final FakeContent files = new FakeContent();
    final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();
    final ProposalId proposal;
    private final CriteriaCheck checks;
    private final Clock clock;

    NominationWorld() {
        this(null, Clock.fixed(Instant.parse("2024-03-15T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh")));
    }

    /** @param others what the machine finds in place of {@link #criteria} */
    NominationWorld(@Nullable CriteriaCheck others, Clock clock) {
        checks = others == null ? criteria : others;
        this.clock = clock;
        emptied("proposal", "nominee", "achievement_report", "verdict", "appraised_verdict");
        RegisterFixture.clear(JdbcClient.create(DATABASE));
        register();
        String key = ENGINE.startAs("lan.nguyen", "award-nomination", Map.of("round", FakeRounds.ROUND.toString()))
                .getBusinessKey();
        proposal = ProposalId.of(key);
    }

    /** The database of these tests without a row in these tables. */
    static DataSource emptied(String... tables) {
        TestDatabase.empty(DATABASE, tables);
        return DATABASE;
    }

    private static ProcessTestEngine startEngine() {
        ProcessTestEngine engine = ProcessTestEngine.on(DATABASE);
        engine.deploy(
                "processes/nomination/award-nomination.bpmn",
                "processes/nomination/unit-proposal.bpmn",
                "processes/nomination/appraisal.bpmn",
                "processes/nomination/consult-body.bpmn",
                "forms/nomination/answer-consultation.form",
                "processes/nomination/withdraw-proposal.bpmn",
                "nomination/council-minutes.bpmn",
                "forms/nomination/start-proposal.form",
                "forms/nomination/withdraw-proposal.form",
                "forms/nomination/propose-nominees.form",
                "forms/nomination/write-achievement-reports.form",
                "forms/nomination/sign-proposal.form",
                "forms/nomination/admit-late-proposal.form",
                "forms/nomination/appraise-nominees.form",
                "forms/nomination/approve-appraisal.form",
                "forms/nomination/acknowledge-result.form");
        return engine;
    }

    private void register() {
        beans.registerBean(JdbcClient.class, () -> JdbcClient.create(DATABASE));
        beans.registerBean(ObjectMapper.class, () -> new ObjectMapper());
        beans.registerBean(Clock.class, () -> clock);
        beans.registerBean(FakeOrganisation.class);
        beans.registerBean(Scope.class);
        beans.registerBean(FakeRounds.class, () -> rounds);
        beans.registerBean(CriteriaCheck.class, () -> checks);
        beans.registerBean(FakeCouncil.class, () -> council);
        beans.registerBean(RecordingNotices.class, () -> notices);
        beans.registerBean(FakeContent.class, () -> files);
        beans.register(ShippedCalendar.class, Reminders.class, TimerMoments.class, Metrics.class);
        beans.registerBean(JdbcTemplate.class, () -> new JdbcTemplate(DATABASE));
        RegisterFixture.register(beans);
        beans.scan("vn.thidua.nomination");
        beans.refresh();
        for (String name : beans.getBeanDefinitionNames()) {
            ENGINE.bean(name, beans.getBean(name));
        }
        ENGINE.bean("holdCouncilDelegate", (JavaDelegate) execution -> council.meet());
    }

    Proposal current() {
        return beans.getBean(Proposals.class).get(proposal);
    }

    List<Nominee> nominees() {
        return beans.getBean(Nominees.class).of(proposal);
    }

    Nominee nominee(NomineeKind kind) {
        return nominees().stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
    }

    /** Names the department and one of its people, and lets the machine check them. */
    void proposeNominees() {
        complete(
                "UserTask_ProposeNominees",
                "lan.nguyen",
                Map.of(
                        "collectives", List.of(Map.of("unit", "so-y-te")),
                        "individuals", List.of(Map.of("person", "binh.tran"))));
    }

    void writeReports(String text, String action) {
        complete(
                "UserTask_WriteAchievementReports",
                "lan.nguyen",
                Map.of("reports", reports(text), "answers", answers("Đã bổ sung"), "action", action));
    }

    /** What the unit says it did about each reason of a return. */
    List<Map<String, Object>> answers(String text) {
        return IntStream.range(
                        0,
                        rows("UserTask_WriteAchievementReports", "lan.nguyen", "answers")
                                .size())
                .<Map<String, Object>>mapToObj(row -> Map.of("answer", text))
                .toList();
    }

    List<Map<String, Object>> reports(String text) {
        return IntStream.range(
                        0,
                        rows("UserTask_WriteAchievementReports", "lan.nguyen", "reports")
                                .size())
                .<Map<String, Object>>mapToObj(row -> Map.of("report", text))
                .toList();
    }

    /** The rows of a list that the task's form shows to that person. */
    static List<SpinJsonNode> rows(String task, String person, String list) {
        return ((SpinJsonNode) ENGINE.show(ENGINE.task(task), person).get(list)).elements();
    }

    /** Brings a proposal whose nominees the council carried before the head. */
    void reachSignature() {
        proposeNominees();
        nominees().forEach(nominee -> council.vote(nominee.id().toString(), 5));
        writeReports("Đã hoàn thành", "FINISH");
    }

    void sign() {
        sign("2024-03-14");
    }

    /** @param day of the paper that the head signs */
    void sign(String day) {
        complete(
                "UserTask_SignProposal",
                "hung.le",
                Map.of(
                        "action",
                        "SIGN",
                        "documentNumber",
                        "45/TTr-SYT",
                        "documentDate",
                        day,
                        "parts",
                        List.of(Map.of("present", true), Map.of("present", true)),
                        "confirmed",
                        true));
    }

    void reachAppraisal() {
        reachSignature();
        sign();
    }

    /** Appraises everyone as the machine did, with these points, and proposes that outcome. */
    void appraise(String action, String reason) {
        appraise("mai.pham", action, reason);
    }

    void appraise(String appraiser, String action, String reason) {
        Map<String, Object> values = new HashMap<>(Map.of("action", action));
        values.put(
                "lines",
                IntStream.range(
                                0,
                                rows("UserTask_AppraiseNominees", appraiser, "lines")
                                        .size())
                        .mapToObj(row -> Map.of())
                        .toList());
        values.put(
                "points",
                IntStream.range(
                                0,
                                rows("UserTask_AppraiseNominees", appraiser, "points")
                                        .size())
                        .mapToObj(row -> Map.of("points", 90 - row))
                        .toList());
        if (!reason.isEmpty()) {
            values.put("outcomeReason", reason);
        }
        complete("UserTask_AppraiseNominees", appraiser, values);
    }

    void approve() {
        complete("UserTask_ApproveAppraisal", "son.vo", Map.of("action", "APPROVE"));
    }

    void complete(String task, String person, Map<String, Object> values) {
        Task waiting = ENGINE.task(task);
        ENGINE.complete(waiting, person, values);
        ENGINE.executeJobs();
    }

    @Override
    public void close() {
        ENGINE.deleteInstances();
        beans.close();
    }
}

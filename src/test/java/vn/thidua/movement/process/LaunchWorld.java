package vn.thidua.movement.process;

import static vn.thidua.movement.LaunchFixture.APPRAISER;
import static vn.thidua.movement.LaunchFixture.DECIDER;
import static vn.thidua.movement.LaunchFixture.ISSUED_ON;
import static vn.thidua.movement.LaunchFixture.LEAD;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.engine.ProcessTestEngine;
import vn.thidua.figures.SubjectKind;
import vn.thidua.movement.LaunchFixture;
import vn.thidua.movement.LaunchProvince;

/** The real launch beans, models and forms on PostgreSQL. */
final class LaunchWorld {

    private static final DataSource DATABASE = ProcessTestEngine.database();
    static final ProcessTestEngine ENGINE = startEngine();

    final LaunchFixture movement;

    LaunchWorld() {
        this(new LaunchProvince());
    }

    LaunchWorld(LaunchProvince province) {
        JdbcClient.create(DATABASE)
                .sql("truncate movement_launch, movement_registration, figure cascade")
                .update();
        movement = new LaunchFixture(DATABASE, ENGINE.transactions(), province);
        movement.all().forEach(ENGINE::bean);
    }

    private static ProcessTestEngine startEngine() {
        var engine = ProcessTestEngine.on(DATABASE);
        engine.deploy(ModelFiles.ofMovement());
        return engine;
    }

    /** A launch whose draft lies before the drafter. */
    ProcessInstance begin() {
        return ENGINE.startAs(
                LEAD, "launch-movement", Map.of("movement", movement.plan().code()));
    }

    /** A launch issued under 37/KH-UBND on the day it is, every unit told. */
    ProcessInstance launched() {
        var launch = begin();
        draft();
        sign();
        ENGINE.executeJobs();
        return launch;
    }

    void draft() {
        complete("UserTask_DraftLaunch", LEAD, Map.of("title", "Kế hoạch phát động", "summary", "Nội dung thi đua"));
    }

    void sign() {
        submitSignature();
        ENGINE.executeJobs();
    }

    /** The issuer signs; what follows waits for its jobs. */
    void submitSignature() {
        ENGINE.complete(
                ENGINE.task("UserTask_SignLaunch"),
                DECIDER,
                Map.of(
                        "action",
                        "ISSUE",
                        "documentNumber",
                        "37/KH-UBND",
                        "documentDate",
                        ISSUED_ON.toString(),
                        "confirmed",
                        true));
    }

    void acknowledge(String unit) {
        complete(taskOf(unit, "UserTask_AcknowledgeLaunch"), "officer." + unit, Map.of("confirmed", true));
    }

    void recordPlan(String unit, String day) {
        complete(
                taskOf(unit, "UserTask_RecordUnitPlan"),
                "head." + unit,
                Map.of("documentNumber", "12/KH-SYT", "documentDate", day, "summary", "Phát động trong đơn vị"));
    }

    /** A registration opened by its receiver under the document's own term, every unit asked. */
    ProcessInstance registering() {
        launched();
        return openRegistration(Map.of());
    }

    ProcessInstance openRegistration(Map<String, Object> more) {
        var values =
                new HashMap<String, Object>(Map.of("movement", movement.plan().code(), "confirmed", true));
        values.putAll(more);
        var registration = ENGINE.startAs(APPRAISER, "register-for-movement", values);
        ENGINE.executeJobs();
        return registration;
    }

    /** The unit registers itself and its officer, and its head signs. */
    void register(String unit) {
        fill(unit, List.of(unit), List.of("officer." + unit));
        answer(unit, Map.of("action", "SIGN", "confirmed", true));
    }

    void fill(String unit, List<String> collectives, List<String> people) {
        var values = Map.of(
                "action", "REGISTER",
                "collectives",
                        collectives.stream()
                                .map(one -> Map.of("collective", one))
                                .toList(),
                "individuals", people.stream().map(one -> Map.of("person", one)).toList());
        complete(taskOf(unit, "UserTask_FillRegistration"), "officer." + unit, values);
    }

    void decline(String unit) {
        complete(taskOf(unit, "UserTask_FillRegistration"), "officer." + unit, Map.of("action", "DECLINE"));
        answer(unit, Map.of("action", "SIGN", "confirmed", true));
    }

    /** What the head of the unit says about its registration. */
    void answer(String unit, Map<String, Object> values) {
        complete(headsTask(unit), "head." + unit, values);
    }

    Task headsTask(String unit) {
        return ENGINE.engine()
                .getTaskService()
                .createTaskQuery()
                .taskDefinitionKey("UserTask_ConfirmRegistration")
                .taskCandidateGroup("head." + unit)
                .includeAssignedTasks()
                .singleResult();
    }

    /** Lets the registration's term end: the next day begins and its timer fires. */
    void endTerm(LocalDate lastDay) {
        movement.moveTo(lastDay.plusDays(1));
        ENGINE.fireTimer("BoundaryEvent_TermOver");
        ENGINE.executeJobs();
    }

    /** The figure that says whether the unit registered, empty while nobody knows. */
    String registered(String unit) {
        return movement.figures.inForce(SubjectKind.UNIT, unit, 2021).stream()
                .filter(figure -> figure.metric().equals("movementRegistration"))
                .map(figure -> figure.value() + ", " + figure.sourceDocument())
                .collect(Collectors.joining());
    }

    /** Reports asked for by their receiver until that day, every unit told. */
    ProcessInstance collecting(LocalDate due) {
        var report = movement.plan().code() + "/bao-cao-dinh-ky/2021/0";
        var collection = ENGINE.startAs(
                APPRAISER, "report-on-movement", Map.of("report", report, "due", due.toString(), "confirmed", true));
        reportsAreDue(collection);
        return collection;
    }

    /** The day on which the reports of that collection are asked for has come. */
    void reportsAreDue(ProcessInstance collection) {
        var management = ENGINE.engine().getManagementService();
        management.executeJob(management
                .createJobQuery()
                .processInstanceId(collection.getId())
                .activityId("Event_ReportsDue")
                .singleResult()
                .getId());
        ENGINE.executeJobs();
    }

    void sendReport(Task task, String personId) {
        complete(
                task,
                personId,
                Map.of("documentNumber", "12/BC-SYT", "documentDate", ISSUED_ON.toString(), "content", "Kết quả"));
    }

    void complete(String task, String personId, Map<String, Object> values) {
        complete(ENGINE.task(task), personId, values);
    }

    void complete(Task task, String personId, Map<String, Object> values) {
        ENGINE.complete(task, personId, values);
        ENGINE.executeJobs();
    }

    Map<String, Object> shown(String task, String personId) {
        return ENGINE.show(ENGINE.task(task), personId);
    }

    /** The task of that kind that lies before the officers of the unit. */
    Task taskOf(String unit, String definitionKey) {
        return ENGINE.engine()
                .getTaskService()
                .createTaskQuery()
                .taskDefinitionKey(definitionKey)
                .taskCandidateGroup("officer." + unit)
                .includeAssignedTasks()
                .singleResult();
    }

    List<Task> tasks(String definitionKey) {
        return ENGINE.engine()
                .getTaskService()
                .createTaskQuery()
                .taskDefinitionKey(definitionKey)
                .list();
    }

    static UUID id(ProcessInstance instance) {
        return UUID.fromString(instance.getBusinessKey());
    }
}

package vn.thidua.classification.process;

import static vn.thidua.classification.ClassificationFixture.APPRAISER;
import static vn.thidua.classification.ClassificationFixture.LEAD;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.classification.Classification;
import vn.thidua.classification.ClassificationFixture;
import vn.thidua.classification.ClassificationRegister;
import vn.thidua.classification.UnitPart;
import vn.thidua.engine.ProcessTestEngine;
import vn.thidua.figures.Figure;
import vn.thidua.figures.SubjectKind;

/** The real classification beans, models and forms on PostgreSQL. */
final class ClassificationWorld {

    static final LocalDate DUE = LocalDate.of(2023, 11, 20);
    static final String ASKED_BY = "Công văn số 120/SNV-CCHC ngày 01/11/2023";
    static final String[] UNITS = {"huyen-a", "huyen-b", "so-noi-vu", "so-y-te"};

    private static final DataSource DATABASE = ProcessTestEngine.database();
    static final ProcessTestEngine ENGINE = startEngine();

    final ClassificationFixture classification = new ClassificationFixture(DATABASE, ENGINE.transactions());

    ClassificationWorld() {
        JdbcClient.create(DATABASE)
                .sql("truncate criteria_set, classification, figure cascade")
                .update();
        classification.all().forEach(ENGINE::bean);
        classification.keepSet();
    }

    private static ProcessTestEngine startEngine() {
        var engine = ProcessTestEngine.on(DATABASE);
        engine.deploy(Stream.of("processes/classification", "forms/classification")
                .flatMap(ClassificationWorld::in)
                .toArray(String[]::new));
        return engine;
    }

    private static Stream<String> in(String folder) {
        try (var files = Files.list(Path.of(folder))) {
            return files.map(Path::toString).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Opened by Sở Nội vụ for departments and districts, every unit asked. */
    ProcessInstance open() {
        return open(LEAD, "so-noi-vu/[DEPARTMENT, DISTRICT]", 2023);
    }

    ProcessInstance open(String person, String scope, int year) {
        var instance = ENGINE.startAs(
                person,
                "classify-units",
                Map.of(
                        "scope",
                        scope,
                        "criteriaSet",
                        "bo-tieu-chi-nho",
                        "year",
                        year,
                        "askedBy",
                        ASKED_BY,
                        "selfScoreDue",
                        DUE.toString(),
                        "confirmed",
                        true));
        ENGINE.executeJobs();
        return instance;
    }

    /** The unit gives itself these points and its head signs. */
    void selfScore(String unit, int... points) {
        fill(unit, points);
        sign(unit);
    }

    void fill(String unit, int... points) {
        complete(
                ofUnit(unit, "UserTask_FillSelfScore"),
                "officer." + unit,
                Map.of("scores", rows("self", "selfNote", "Theo báo cáo", points), "confirmed", true));
    }

    void sign(String unit) {
        complete(ofUnit(unit, "UserTask_SignSelfScore"), "head." + unit, Map.of("action", "SIGN", "confirmed", true));
    }

    /** The last day of the self-scoring passes. */
    void endSelfScoring() {
        classification.moveTo(DUE.plusDays(1));
        ENGINE.fireTimer("BoundaryEvent_SelfScoringOver");
        ENGINE.executeJobs();
    }

    void score(String unit, String note, int... points) {
        score(APPRAISER, unit, note, points);
    }

    void score(String person, String unit, String note, int... points) {
        complete(
                ofUnit(unit, "UserTask_ScoreUnit"),
                person,
                Map.of("scores", rows("score", "scoreNote", note, points), "confirmed", true));
    }

    /** Every unit scored itself and was scored: huyện A and Sở Y tế alike, Sở Nội vụ 95, huyện B 49. */
    ProcessInstance told() {
        var instance = open();
        selfScore("huyen-a", 40, 20, 25);
        selfScore("huyen-b", 20, 10, 19);
        selfScore("so-noi-vu", 40, 20, 35);
        selfScore("so-y-te", 40, 20, 30);
        score("huyen-a", "", 40, 20, 25);
        score("huyen-b", "", 20, 10, 19);
        score("so-noi-vu", "", 40, 20, 35);
        score("so-y-te", "Khảo sát thấp hơn", 40, 20, 25);
        return instance;
    }

    /** As above, every unit agreed. */
    ProcessInstance ranked() {
        var instance = told();
        for (var unit : UNITS) {
            agree(unit);
        }
        return instance;
    }

    void agree(String unit) {
        complete(ofUnit(unit, "UserTask_ReviewResult"), "head." + unit, Map.of("action", "AGREE"));
    }

    void appeal(String unit) {
        complete(
                ofUnit(unit, "UserTask_ReviewResult"),
                "head." + unit,
                Map.of("action", "APPEAL", "appeal", "Đề nghị chấm lại tiêu chí 2.1"));
    }

    void submit(String person) {
        complete("UserTask_ReviewClassification", person, Map.of("action", "SUBMIT"));
    }

    void publish(String person, String number, LocalDate day) {
        submitPublication(person, number, day);
        ENGINE.executeJobs();
    }

    void submitPublication(String person, String number, LocalDate day) {
        ENGINE.complete(
                ENGINE.task("UserTask_PublishClassification"),
                person,
                Map.of(
                        "action",
                        "PUBLISH",
                        "documentNumber",
                        number,
                        "documentDate",
                        day.toString(),
                        "confirmed",
                        true));
    }

    static List<Map<String, Object>> rows(String key, String noteKey, String note, int... points) {
        var rows = new ArrayList<Map<String, Object>>();
        for (int point : points) {
            var row = new HashMap<String, Object>(Map.of(key, point));
            if (!note.isEmpty()) {
                row.put(noteKey, note);
            }
            rows.add(row);
        }
        return rows;
    }

    /** The only open task of that kind in the case of the unit. */
    Task ofUnit(String unit, String definitionKey) {
        return ENGINE.engine()
                .getTaskService()
                .createTaskQuery()
                .taskDefinitionKey(definitionKey)
                .processInstanceBusinessKey(part(unit).id().toString())
                .singleResult();
    }

    UnitPart part(String unit) {
        return JdbcClient.create(DATABASE)
                .sql("select id from unit_classification where unit_code = ?")
                .param(unit)
                .query(UUID.class)
                .optional()
                .map(classification.bean(ClassificationRegister.class)::part)
                .orElseThrow();
    }

    Classification of(ProcessInstance instance) {
        return classification.bean(ClassificationRegister.class).get(UUID.fromString(instance.getBusinessKey()));
    }

    /** The figures in force of the unit: {@code metric=value, document}. */
    List<String> figures(String unit) {
        return classification.figures.inForce(SubjectKind.UNIT, unit, 2023).stream()
                .map(figure -> "%s=%s, %s".formatted(figure.metric(), figure.value(), figure.sourceDocument()))
                .toList();
    }

    String origin(String unit) {
        return classification.figures.inForce(SubjectKind.UNIT, unit, 2023).stream()
                .map(Figure::origin)
                .distinct()
                .collect(Collectors.joining());
    }

    List<Task> tasks(String definitionKey) {
        return ENGINE.engine()
                .getTaskService()
                .createTaskQuery()
                .taskDefinitionKey(definitionKey)
                .list();
    }

    void complete(String task, String personId, Map<String, Object> values) {
        complete(ENGINE.task(task), personId, values);
    }

    void complete(Task task, String personId, Map<String, Object> values) {
        ENGINE.complete(task, personId, values);
        ENGINE.executeJobs();
    }
}

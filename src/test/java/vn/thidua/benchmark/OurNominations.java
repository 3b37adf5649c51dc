package vn.thidua.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import vn.thidua.award.RoundId;
import vn.thidua.award.Rounds;
import vn.thidua.organisation.ImportScope;
import vn.thidua.organisation.OrganisationImport;

/** Nominations with the whole application: forms checked, criteria checked, votes counted, everything kept in tables. */
final class OurNominations implements Contender {

    private final ProcessEngine engine;
    private final Officers officers;
    private final Rounds rounds;
    private final CountingDataSource dataSource;
    private final Map<String, Map<String, Object>> answers = new HashMap<>();
    private int unit;

    OurNominations(ProcessEngine engine, Rounds rounds, CountingDataSource dataSource) {
        this.engine = engine;
        this.officers = new Officers(engine);
        this.rounds = rounds;
        this.dataSource = dataSource;
    }

    /** Adds so many departments with an officer, a head and a council of five. */
    static void addUnits(OrganisationImport organisation, int number) {
        StringBuilder units = new StringBuilder("code,name,kind,parent,validFrom,validTo,successor\n");
        StringBuilder people = new StringBuilder("id,fullName,position,unit,woman,active,roles\n");
        for (int i = 0; i < number; i++) {
            units.append("don-vi-%d,Đơn vị %d,DEPARTMENT,ninh-thuan,2000-01-01,,\n".formatted(i, i));
            people.append(person(i, "truong", "HEAD|COUNCIL_MEMBER"));
            people.append(person(i, "thuky", "COUNCIL_SECRETARY|COUNCIL_MEMBER"));
            people.append(person(i, "canbo", "OFFICER|COUNCIL_MEMBER"));
            people.append(person(i, "uyvien", "COUNCIL_MEMBER"));
            people.append(person(i, "congdoan", "COUNCIL_MEMBER"));
            people.append(person(i, "nhanvien", ""));
        }
        organisation.units(
                "units.csv", units.toString().getBytes(StandardCharsets.UTF_8), ImportScope.INSTALLATION, true);
        organisation.people(
                "people.csv", people.toString().getBytes(StandardCharsets.UTF_8), ImportScope.INSTALLATION, true);
    }

    private static String person(int unit, String name, String roles) {
        return "%s.%d,Nguyễn Văn An,Chuyên viên,don-vi-%d,false,true,%s\n".formatted(name, unit, unit, roles);
    }

    /** What people submitted at each step of the last nomination. */
    Map<String, Map<String, Object>> answers() {
        return answers;
    }

    @Override
    public String name() {
        return "application";
    }

    @Override
    public void completeNominations(int number) {
        for (int i = 0; i < number; i++) {
            complete(unit++);
        }
    }

    private void complete(int number) {
        RoundId round = rounds.open().get(0).id();
        String key = officers.start("award-nomination", "canbo." + number, Map.of("round", round.toString()));
        for (String step : NominationSteps.BEFORE_THE_ROUND) {
            answerAll(key, step, number);
        }
        engine.getRuntimeService().correlateMessage("award.roundDecided", key);
        officers.runJobs();
        answerAll(key, NominationSteps.ACKNOWLEDGE, number);
    }

    private void answerAll(String key, String step, int number) {
        List<Task> tasks = engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(key)
                .taskDefinitionKey(step)
                .list();
        if (tasks.isEmpty()) {
            throw new IllegalStateException("The application does not wait at " + step);
        }
        for (Task task : tasks) {
            String person = task.getAssignee() == null ? doer(step, number) : task.getAssignee();
            answer(task, step, number, person);
            officers.runJobs();
        }
    }

    private void answer(Task task, String step, int number, String person) {
        Map<String, Object> values =
                NominationSteps.values(step, officers.show(task, person), "don-vi-" + number, "nhanvien." + number);
        answers.put(step, values);
        officers.submit(task, person, values);
    }

    private static String doer(String step, int number) {
        return switch (step) {
            case "UserTask_ConveneCouncil", "UserTask_ConfirmMinutes" -> "thuky." + number;
            case "UserTask_SignProposal" -> "truong." + number;
            case "UserTask_AppraiseNominees" -> "lan.nguyen";
            case "UserTask_ApproveAppraisal" -> "hoa.dang";
            default -> "canbo." + number;
        };
    }

    @Override
    public long statements() {
        return dataSource.statements();
    }

    @Override
    public long commits() {
        return dataSource.commits();
    }
}

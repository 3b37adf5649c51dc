package vn.thidua.engine;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.refusal.Refused;

/** A little process of this test's own, with one bean of each kind, on {@code leave.bpmn}. */
final class LeaveProcess {

    final Leaves leaves = new Leaves();
    final TellAskerDelegate tellAskerDelegate = new TellAskerDelegate();
    final DecideLeaveForm decideLeaveForm;
    final AskLeaveForm askLeaveForm = new AskLeaveForm();

    LeaveProcess(DataSource dataSource) {
        var jdbc = JdbcClient.create(dataSource);
        jdbc.sql("create table if not exists leave_decision (business_key text, person text, answer text)")
                .update();
        decideLeaveForm = new DecideLeaveForm(jdbc);
    }

    void registerIn(ProcessTestEngine engine) {
        engine.bean("leaves", leaves)
                .bean("tellAskerDelegate", tellAskerDelegate)
                .bean("decideLeaveForm", decideLeaveForm)
                .bean("askLeaveForm", askLeaveForm);
        engine.deploy("engine/leave.bpmn", "engine/ask-leave.form", "engine/decide-leave.form", "engine/remind.form");
    }

    void forget() {
        decideLeaveForm.jdbc.sql("delete from leave_decision").update();
        tellAskerDelegate.told.clear();
    }

    /** A correct answer to {@code decide-leave.form}. */
    static Map<String, Object> yes() {
        return Map.of("answer", "YES", "sure", true);
    }

    @ModelBean
    public static final class Leaves {

        public List<String> deciders(DelegateExecution execution) {
            return List.of("head.so-y-te");
        }
    }

    static final class TellAskerDelegate implements JavaDelegate {

        final List<String> told = new CopyOnWriteArrayList<>();

        @Override
        public void execute(DelegateExecution execution) {
            told.add(execution.getProcessBusinessKey());
        }
    }

    static final class AskLeaveForm implements StartForm {

        @Override
        public String formId() {
            return "ask-leave";
        }

        @Override
        public Map<String, Object> show(String personId) {
            return Map.of("why", "Việc nhà", "kindOptions", List.of(new FormOption("Phép năm", "YEARLY")));
        }

        @Override
        public StartedCase start(String personId, SubmittedForm form) {
            return new StartedCase("leave-of-" + personId, Map.of("unitName", "Sở Y tế"));
        }
    }

    static final class DecideLeaveForm implements TaskForm {

        private final JdbcClient jdbc;

        DecideLeaveForm(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        @Override
        public String formId() {
            return "decide-leave";
        }

        @Override
        public Map<String, Object> show(FormTask task) {
            return Map.of(
                    "who", task.businessKey(),
                    "limit", 9,
                    "deputyOptions", List.of(new FormOption("Trần Văn Bình", "binh.tran")),
                    "talks", List.of());
        }

        @Override
        public void submit(FormTask task, SubmittedForm form) {
            jdbc.sql("insert into leave_decision values (?, ?, ?)")
                    .params(task.businessKey(), task.personId(), form.text("answer"))
                    .update();
            if (form.findText("code").filter("NO-1"::equals).isPresent()) {
                throw new Refused("not-now", "Hôm nay không giải quyết đơn; hãy làm lại ngày mai.");
            }
        }

        List<String> decisions() {
            return jdbc.sql("select person || ' ' || answer from leave_decision")
                    .query(String.class)
                    .list();
        }
    }
}

package vn.thidua.browser;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.award.RoundId;
import vn.thidua.award.Rounds;
import vn.thidua.nomination.Opening;

/** A proposal nobody else works on, with tasks wherever a test wants them. */
final class DeskProposal {

    static final String OFFICER = "khanh.ngo";
    static final String UNIT = "Sở Khoa học và Công nghệ";

    private final ProcessEngine engine;
    private final JdbcClient db;
    private final RoundId round;
    private final String id;

    DeskProposal(BeanFactory beans) {
        engine = beans.getBean(ProcessEngine.class);
        db = beans.getBean(JdbcClient.class);
        round = beans.getBean(Rounds.class).open().get(0).id();
        id = beans.getBean(Opening.class).open(round, OFFICER).id().toString();
    }

    String id() {
        return id;
    }

    RoundId round() {
        return round;
    }

    void waitsAt(String process, String step) {
        engine.getIdentityService().setAuthentication(null, null, List.of("ninh-thuan"));
        runtime()
                .createProcessInstanceByKey(process)
                .businessKey(id)
                .setVariable("unitName", UNIT)
                .setVariable("movementName", "Phong trào thi đua CCHC 2023")
                .startBeforeActivity(step)
                .execute();
        engine.getIdentityService().clearAuthentication();
    }

    /** Ends its tasks and withdraws it, so that the unit may make another. */
    void end() {
        runtime().createProcessInstanceQuery().processInstanceBusinessKey(id).list().stream()
                .map(ProcessInstance::getId)
                .forEach(instance -> runtime().deleteProcessInstance(instance, "test"));
        db.sql("update proposal set state = 'WITHDRAWN' where id = ?::uuid")
                .param(id)
                .update();
    }

    private RuntimeService runtime() {
        return engine.getRuntimeService();
    }
}

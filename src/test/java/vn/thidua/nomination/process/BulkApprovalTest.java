package vn.thidua.nomination.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.nomination.process.NominationWorld.DATABASE;
import static vn.thidua.nomination.process.NominationWorld.ENGINE;

import java.util.List;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.desk.BulkApproval;
import vn.thidua.engine.ProcessTestEngine;
import vn.thidua.nomination.Hold;
import vn.thidua.nomination.Holds;
import vn.thidua.nomination.ProposalState;
import vn.thidua.refusal.Refused;

/** An appraisal approved from the list, without opening it: only where every line of it is clean. */
class BulkApprovalTest {

    private static final String LEAD = "son.vo";

    private final NominationWorld world = new NominationWorld();
    private final JdbcClient db = JdbcClient.create(DATABASE);
    private final AnnotationConfigApplicationContext desk = new AnnotationConfigApplicationContext();
    private BulkApproval approvals;

    /** Accounts as the organisation keeps them. */
    @BeforeAll
    static void seatTheLead() {
        var identity = ENGINE.engine().getIdentityService();
        identity.saveTenant(identity.newTenant(ProcessTestEngine.TENANT));
        identity.saveGroup(identity.newGroup("appraisal-lead.so-noi-vu"));
        for (var person : List.of(LEAD, "mai.pham")) {
            identity.saveUser(identity.newUser(person));
            identity.createTenantUserMembership(ProcessTestEngine.TENANT, person);
            identity.createMembership(person, "appraisal-lead.so-noi-vu");
        }
    }

    @BeforeEach
    void openTheDesk() {
        var engine = ENGINE.engine();
        desk.setParent(world.beans);
        desk.registerBean(IdentityService.class, engine::getIdentityService);
        desk.registerBean(TaskService.class, engine::getTaskService);
        desk.registerBean(RuntimeService.class, engine::getRuntimeService);
        desk.registerBean(FormService.class, engine::getFormService);
        var scanner = new ClassPathBeanDefinitionScanner(desk);
        scanner.getBeanDefinitionDefaults().setLazyInit(true);
        // There are no rounds here to decide.
        scanner.addExcludeFilter(new RegexPatternTypeFilter(Pattern.compile(".*DecisionApproval")));
        scanner.scan("vn.thidua.desk");
        desk.refresh();
        approvals = desk.getBean(BulkApproval.class);
        world.reachAppraisal();
    }

    @AfterEach
    void close() {
        desk.close();
        world.close();
    }

    @Test
    void approvesAnAppraisalWithoutADoubt() {
        world.appraise("ACCEPT", "");

        assertThat(doubts(LEAD)).isEmpty();
        approvals.approve(task(), LEAD);

        assertThat(world.current().state()).isEqualTo(ProposalState.ACCEPTED);
        assertThat(history()).contains("Duyệt kết quả thẩm định");
    }

    @Test
    void takesWhatAPersonFoundWhereTheMachineLeftItToOne() {
        world.appraise("ACCEPT", "");
        db.sql("update verdict set verdict = 'NEEDS_HUMAN'").update();
        db.sql("update appraised_verdict set machine_verdict = 'NEEDS_HUMAN'").update();

        assertThat(doubts(LEAD)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update appraised_verdict set verdict = 'FAIL' | không đạt tiêu chí",
                "update verdict set verdict = 'FAIL' | chuyên viên kết luận khác máy ở tiêu chí",
                "update verdict set verdict = 'NEEDS_HUMAN'; delete from appraised_verdict | chưa kết luận",
                "update proposal set late = true | Hồ sơ nộp trễ.",
                "update proposal set appraisal_outcome = 'RETURN' | Chuyên viên không đề xuất chấp nhận.",
            })
    void leavesWhatIsNotCleanToBeOpened(String change, String doubt) {
        world.appraise("ACCEPT", "");
        List.of(change.split(";")).forEach(sql -> db.sql(sql).update());

        staysAsItIs(doubt, LEAD);
    }

    @Test
    void leavesAHeldNomineeToBeLookedAtAlsoOnceCleared() {
        var nominee = world.nominees().get(0).id();
        var holds = world.beans.getBean(Holds.class);
        world.appraise("ACCEPT", "");
        holds.open(nominee, Hold.Kind.SAME_ACHIEVEMENT, "so-1", "Đã khen thưởng năm 2022");
        holds.of(nominee)
                .forEach(hold -> holds.resolve(hold.id(), Hold.Resolution.CLEARED, "Khác thành tích", "", LEAD));

        staysAsItIs("có vướng mắc", LEAD);
    }

    @Test
    void letsNobodyApproveTheirOwnAppraisal() {
        world.appraise("ACCEPT", "");

        staysAsItIs("không được tự duyệt", "mai.pham");
    }

    @Test
    void leavesATaskThatIsNotAnApproval() {
        ENGINE.engine()
                .getTaskService()
                .setAssignee(ENGINE.task("UserTask_AppraiseNominees").getId(), LEAD);
        var task = ENGINE.task("UserTask_AppraiseNominees").getId();

        assertThat(approvals.check(List.of(task), LEAD).get(0).doubts())
                .containsExactly("Việc này không phải việc duyệt, phải mở ra để làm.");
    }

    @Test
    void leavesATaskThatAnotherHoldsOrThatIsNotOnes() {
        world.appraise("ACCEPT", "");

        staysAsItIs("không phải việc của bạn", "lan.nguyen");
        ENGINE.engine().getTaskService().setAssignee(task(), "mai.pham");
        staysAsItIs("đang có người khác giữ", LEAD);
    }

    private void staysAsItIs(String doubt, String person) {
        assertThat(doubts(person)).anyMatch(told -> told.contains(doubt));
        assertThatThrownBy(() -> approvals.approve(task(), person)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.code()).isEqualTo("approval-not-clean");
            assertThat(refused.sentence()).contains(doubt);
        });
        assertThat(world.current().state()).isEqualTo(ProposalState.APPRAISED);
    }

    private List<String> doubts(String person) {
        return approvals.check(List.of(task()), person).get(0).doubts();
    }

    private static String task() {
        return ENGINE.task("UserTask_ApproveAppraisal").getId();
    }

    private List<String> history() {
        return db.sql("select what from proposal_event").query(String.class).list();
    }
}

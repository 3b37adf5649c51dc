package vn.thidua.draft.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.draft.Draft;
import vn.thidua.draft.DraftContent;
import vn.thidua.engine.ModelBean;
import vn.thidua.engine.ProcessTestEngine;
import vn.thidua.engine.StartForm;
import vn.thidua.engine.StartedCase;
import vn.thidua.engine.SubmittedForm;
import vn.thidua.refusal.RefusalStatus;
import vn.thidua.refusal.Refused;

/** Drafts of start forms beside a real engine: who may have one, conflicts, and how they end. */
class StartDraftsTest {

    private static final String PROCESS = "leave";
    private static final String THUY = "thuy.pham";
    private static final String AN = "an.tran";
    private static final String LAN = "lan.nguyen";
    private static final DraftContent TEXT = new DraftContent("{\"reason\":\"đang viết dở\"}", "f1");
    private static final DraftContent OTHER_TEXT = new DraftContent("{\"reason\":\"viết lại\"}", "f2");
    private static final Instant NOW = Instant.parse("2023-12-20T07:05:00Z");

    private static final DataSource DATABASE = ProcessTestEngine.database();
    private static final ProcessTestEngine ENGINE = ProcessTestEngine.on(DATABASE);
    private static final JdbcClient DB = JdbcClient.create(DATABASE);

    private final StartDraftTable drafts = at(NOW);

    @BeforeAll
    static void letThuyStart() {
        ENGINE.bean("leaves", new Leaves());
        ENGINE.deploy("engine/leave.bpmn", "engine/ask-leave.form", "engine/decide-leave.form", "engine/remind.form");
        authorization(true);
        letStart(THUY);
        letStart(AN);
    }

    @AfterAll
    static void close() {
        ENGINE.close();
    }

    @AfterEach
    void forget() {
        DB.sql("delete from start_draft").update();
    }

    @Test
    void givesBackWhatWasSavedLast() {
        assertThat(drafts.find(PROCESS, THUY)).isEmpty();

        var first = drafts.save(PROCESS, THUY, TEXT, 0);
        var second = drafts.save(PROCESS, THUY, OTHER_TEXT, first.version());

        assertThat(drafts.find(PROCESS, THUY)).contains(second);
        assertThat(second).isEqualTo(new Draft(second.version(), NOW, OTHER_TEXT));
    }

    @Test
    void overwritesNothingThatThePersonHasNotSeen() {
        var elsewhere = drafts.save(PROCESS, THUY, TEXT, 0);

        var refused = catchThrowableOfType(Refused.class, () -> drafts.save(PROCESS, THUY, OTHER_TEXT, 0));

        assertThat(refused.code()).isEqualTo("draft-changed");
        assertThat(refused.sentence()).contains("đã được lưu ở nơi khác lúc 14:05 ngày 20/12/2023");
        assertThat(drafts.find(PROCESS, THUY)).contains(elsewhere);
    }

    @Test
    void isNotForWhoMayNotStartTheProcess() {
        var refused = catchThrowableOfType(Refused.class, () -> drafts.save(PROCESS, LAN, TEXT, 0));

        assertThat(RefusalStatus.of(refused)).isEqualTo(403);
        assertThatThrownBy(() -> drafts.find(PROCESS, LAN)).hasMessageStartingWith("Bạn không được bắt đầu");
        assertThatThrownBy(() -> drafts.save("khong-co", THUY, TEXT, 0)).hasMessageStartingWith("Bạn không được");
        assertThat(stored()).isZero();
    }

    @Test
    void isTheOtherPersonsOwnWhenTwoMayStart() {
        drafts.save(PROCESS, THUY, TEXT, 0);

        assertThat(drafts.find(PROCESS, AN)).isEmpty();
        drafts.save(PROCESS, AN, OTHER_TEXT, 0);
        drafts.discard(PROCESS, AN);

        assertThat(drafts.find(PROCESS, THUY)).map(Draft::content).contains(TEXT);
    }

    @Test
    void endsAfterNinetyDays() {
        drafts.save(PROCESS, THUY, TEXT, 0);

        assertThat(at(NOW.plus(Duration.ofDays(90))).find(PROCESS, THUY)).isPresent();
        assertThat(at(NOW.plus(Duration.ofDays(90)).plusSeconds(1)).find(PROCESS, THUY))
                .isEmpty();
        assertThat(stored()).isZero();
    }

    @Test
    void endsWithTheStartInTheSameTransaction() {
        ENGINE.bean("askLeave", new AskLeave()).bean("startDrafts", drafts);
        drafts.save(PROCESS, THUY, TEXT, 0);
        var transaction = new TransactionTemplate(ENGINE.transactions());

        transaction.executeWithoutResult(status -> {
            start();
            assertThat(stored()).isZero();
            status.setRollbackOnly();
        });
        assertThat(stored()).isOne();

        start();
        assertThat(stored()).isZero();
    }

    private static void start() {
        authorization(false);
        try {
            ENGINE.startAs(THUY, PROCESS, Map.of("why", "việc nhà"));
        } finally {
            authorization(true);
        }
    }

    private static StartDraftTable at(Instant now) {
        var services = ENGINE.engine();
        return new StartDraftTable(
                DB,
                Clock.fixed(now, ZoneId.of("Asia/Ho_Chi_Minh")),
                new Startable(services.getIdentityService(), services.getRepositoryService()));
    }

    private static void authorization(boolean enabled) {
        ENGINE.engine().getProcessEngineConfiguration().setAuthorizationEnabled(enabled);
    }

    private static void letStart(String person) {
        grant(person, Resources.PROCESS_DEFINITION, PROCESS, Permissions.CREATE_INSTANCE);
        grant(person, Resources.PROCESS_INSTANCE, Authorization.ANY, Permissions.CREATE);
    }

    private static void grant(String person, Resource resource, String id, Permission permission) {
        var authorizations = ENGINE.engine().getAuthorizationService();
        var granted = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        granted.setUserId(person);
        granted.setResource(resource);
        granted.setResourceId(id);
        granted.setPermissions(new Permission[] {Permissions.READ, permission});
        authorizations.saveAuthorization(granted);
    }

    private static long stored() {
        return DB.sql("select count(*) from start_draft").query(Long.class).single();
    }

    /** Opens a case for everybody. */
    private static final class AskLeave implements StartForm {

        @Override
        public String formId() {
            return "ask-leave";
        }

        @Override
        public Map<String, Object> show(String personId) {
            return Map.of();
        }

        @Override
        public StartedCase start(String personId, SubmittedForm form) {
            return new StartedCase("case-1", Map.of());
        }
    }

    /** Who decides, as the model asks. */
    @ModelBean
    public static final class Leaves {

        public String deciders(DelegateExecution execution) {
            return "deciders";
        }
    }
}

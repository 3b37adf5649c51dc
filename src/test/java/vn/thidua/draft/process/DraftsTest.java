package vn.thidua.draft.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.draft.Draft;
import vn.thidua.draft.DraftContent;
import vn.thidua.draft.TaskDrafts;
import vn.thidua.engine.ProcessTestEngine;
import vn.thidua.refusal.RefusalStatus;
import vn.thidua.refusal.Refused;

/** Drafts beside the tasks of a real engine: who saves and reads them, conflicts, and how they end. */
class DraftsTest {

    private static final String LAN = "lan.nguyen";
    private static final String AN = "an.tran";
    private static final DraftContent TEXT = new DraftContent("{\"reason\":\"đang viết dở\"}", "f1");
    private static final DraftContent OTHER_TEXT = new DraftContent("{\"reason\":\"viết lại\"}", "f2");

    private static final DataSource DATABASE = ProcessTestEngine.database();
    private static final ProcessTestEngine ENGINE = ProcessTestEngine.on(DATABASE);
    private static final JdbcClient DB = JdbcClient.create(DATABASE);
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2023-12-20T07:05:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    private final TransactionTemplate transaction = new TransactionTemplate(ENGINE.transactions());
    private final TaskDrafts drafts = new TaskDraftTable(DB, CLOCK, new UnsavedTaskDraft(DB, CLOCK));
    private String task = "";

    @BeforeAll
    static void deploy() {
        new DraftsEndWithTasks(DB, ENGINE.engine()).afterPropertiesSet();
        ENGINE.deploy("browser/every-control.bpmn", "browser/every-control.form");
    }

    @AfterAll
    static void close() {
        ENGINE.close();
    }

    @BeforeEach
    void giveLanATask() {
        ENGINE.start("every-control", "case-1", Map.of());
        task = task().getId();
        assign(LAN);
    }

    @AfterEach
    void deleteTheTask() {
        ENGINE.deleteInstances();
        assertThat(stored()).isZero();
    }

    @Test
    void givesBackWhatWasSavedLast() {
        assertThat(drafts.find(task, LAN)).isEmpty();

        var first = drafts.save(task, LAN, TEXT, 0);
        var second = drafts.save(task, LAN, OTHER_TEXT, first.version());

        assertThat(drafts.find(task, LAN)).contains(second);
        assertThat(second.content()).isEqualTo(OTHER_TEXT);
        assertThat(second.savedAt()).isEqualTo(CLOCK.instant());
    }

    @Test
    void overwritesNothingThatThePersonHasNotSeen() {
        var elsewhere = drafts.save(task, LAN, TEXT, 0);

        var refused = catchThrowableOfType(Refused.class, () -> drafts.save(task, LAN, OTHER_TEXT, 0));

        assertThat(refused.code()).isEqualTo("draft-changed");
        assertThat(RefusalStatus.of(refused)).isEqualTo(409);
        assertThat(refused.sentence())
                .startsWith("Bản nháp của biểu mẫu này đã được lưu ở nơi khác lúc 14:05 ngày 20/12/2023");
        assertThat(drafts.find(task, LAN)).contains(elsewhere);
    }

    @Test
    void takesADraftBegunAnewForAnotherOne() {
        var discarded = drafts.save(task, LAN, TEXT, 0);
        drafts.discard(task, LAN);
        drafts.save(task, LAN, OTHER_TEXT, 0);

        assertThatThrownBy(() -> drafts.save(task, LAN, TEXT, discarded.version()))
                .hasMessageContaining("đã được lưu ở nơi khác");
    }

    @Test
    void savesAgainWhatWasDiscardedElsewhere() {
        var seen = drafts.save(task, LAN, TEXT, 0);
        drafts.discard(task, LAN);

        drafts.save(task, LAN, OTHER_TEXT, seen.version());

        assertThat(drafts.find(task, LAN)).map(Draft::content).contains(OTHER_TEXT);
    }

    @Test
    void keepsEverybodysDraftApartWhenTheTaskChangesHands() {
        drafts.save(task, LAN, TEXT, 0);
        assign(AN);

        assertThat(drafts.find(task, AN)).isEmpty();
        drafts.save(task, AN, OTHER_TEXT, 0);
        drafts.discard(task, AN);
        assertThat(drafts.find(task, LAN)).map(Draft::content).contains(TEXT);
        assertThatThrownBy(() -> drafts.save(task, LAN, TEXT, 0))
                .hasMessageStartingWith("Việc này đã giao cho người khác");
        assign(null);
        assertThatThrownBy(() -> drafts.save(task, LAN, TEXT, 0)).hasMessageStartingWith("Việc này chưa có người nhận");
        assertThatThrownBy(() -> drafts.save("khong-co", LAN, TEXT, 0))
                .hasMessageStartingWith("Việc này không còn nữa");
    }

    @Test
    void keepsWhatNoDatabaseTextTakes() {
        var odd = new DraftContent("{\"reason\":\"\\u0000 \\ud83d\"}", "f");

        assertThat(drafts.save(task, LAN, odd, 0).content()).isEqualTo(odd);
        assertThat(drafts.find(task, LAN)).map(Draft::content).contains(odd);
    }

    @Test
    void endsWithItsTaskInTheSameTransaction() {
        drafts.save(task, LAN, TEXT, 0);

        transaction.executeWithoutResult(status -> {
            complete();
            assertThat(stored()).isZero();
            status.setRollbackOnly();
        });
        assertThat(stored()).isOne();

        complete();
        assertThat(stored()).isZero();
    }

    @Test
    void letsATaskEndOnceASaveUnderWayIsDone() {
        var completion = transaction.execute(status -> {
            drafts.save(task, LAN, TEXT, 0);
            var ending = CompletableFuture.runAsync(this::complete);
            awaitItWaits(ending);
            return ending;
        });

        completion.join();
        assertThat(stored()).isZero();
    }

    @Test
    void refusesASaveThatCameWhileTheTaskEnded() {
        var save = transaction.execute(status -> {
            complete();
            var saving = CompletableFuture.supplyAsync(
                    () -> catchThrowableOfType(Refused.class, () -> drafts.save(task, LAN, TEXT, 0)));
            awaitItWaits(saving);
            return saving;
        });

        assertThat(save.join().code()).isEqualTo("task-not-found");
    }

    private void complete() {
        ENGINE.complete(task(), LAN, Map.of("reason", "đạt yêu cầu", "sure", true));
    }

    private static Task task() {
        return ENGINE.task("UserTask_TryEveryControl");
    }

    private void assign(@Nullable String person) {
        ENGINE.engine().getTaskService().setAssignee(task, person);
    }

    private static long stored() {
        return DB.sql("select count(*) from draft").query(Long.class).single();
    }

    /** Until it waits for a lock that this transaction holds; or is done, which is wrong and shows in what it did. */
    private static void awaitItWaits(CompletableFuture<?> work) {
        while (!work.isDone() && waiting() == 0) {
            Thread.onSpinWait();
        }
    }

    private static long waiting() {
        return DB.sql("""
                        select count(*) from pg_stat_activity
                        where datname = current_database() and wait_event_type = 'Lock'
                        """).query(Long.class).single();
    }
}

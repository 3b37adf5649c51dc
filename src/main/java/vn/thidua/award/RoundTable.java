package vn.thidua.award;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.thidua.document.OfficialDocument;
import vn.thidua.refusal.Refused;

/** The rounds; every step is taken only from the stage it belongs to, whoever else acts at the same moment. */
@Repository
class RoundTable {

    private final JdbcClient db;
    private final Clock clock;

    RoundTable(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Adds an open round, unless one of the same plan, award and year is under way. */
    boolean add(RoundDetails details, String openedBy) {
        var round = details.round();
        return db.sql("""
                insert into award_round (id, plan_code, plan_version, year, award_code, name, deadline,
                                         deadline_explanation, tie_rule, stage, issue_unit, opened_by, opened_at)
                values (:id, :planCode, :planVersion, :year, :awardCode,
                        :name, :deadline, :explanation, :tieRule, 'OPEN',
                        :issueUnit, :openedBy, :now)
                on conflict (plan_code, award_code, year) where stage <> 'DECIDED' do nothing
                """)
                        .param("id", round.id().value())
                        .param("planCode", round.planCode())
                        .param("planVersion", round.planVersion())
                        .param("year", round.year())
                        .param("awardCode", round.awardCode())
                        .param("name", round.name())
                        .param("deadline", round.deadline())
                        .param("explanation", String.join("\n", details.deadlineExplanation()))
                        .param("tieRule", details.tieRule().name())
                        .param("issueUnit", details.issueUnit())
                        .param("openedBy", openedBy)
                        .param("now", now())
                        .update()
                == 1;
    }

    Optional<RoundDetails> find(RoundId id) {
        return db.sql("select * from award_round where id = :id")
                .param("id", id.value())
                .query(row())
                .optional();
    }

    RoundDetails get(RoundId id) {
        return find(id).orElseThrow(() -> new IllegalStateException("Nobody opened the round " + id));
    }

    /** Every round, the nearest deadline first. */
    List<RoundDetails> all() {
        return db.sql("select * from award_round order by deadline, opened_at, id")
                .query(row())
                .list();
    }

    void close(RoundId id, String closedBy) {
        move(db.sql("""
                update award_round set stage = 'CLOSED', closed_by = :by, closed_at = :now
                where id = :id and stage = 'OPEN'
                """).param("by", closedBy).param("now", now()).param("id", id.value()));
    }

    void submit(RoundId id, OfficialDocument submission) {
        move(db.sql("""
                update award_round
                set stage = 'SUBMITTED', submission_number = :number, submission_date = :date, return_reason = null
                where id = :id and stage in ('CLOSED', 'RETURNED')
                """)
                .param("number", submission.number())
                .param("date", submission.date())
                .param("id", id.value()));
    }

    void giveBack(RoundId id, String reason) {
        move(db.sql("""
                update award_round set stage = 'RETURNED', return_reason = :reason
                where id = :id and stage = 'SUBMITTED'
                """).param("reason", reason).param("id", id.value()));
    }

    /**
     * @param outcome    RESOLVED, or DECIDED where nobody was approved and so no decision follows
     * @param resolvedAs the signature block of the decision, a line each
     */
    void resolve(RoundId id, RoundStage outcome, String resolvedBy, String resolvedAs) {
        move(db.sql("""
                update award_round set stage = :stage, resolved_by = :by, resolved_as = :as, resolved_at = :now
                where id = :id and stage = 'SUBMITTED'
                """)
                .param("stage", outcome.name())
                .param("by", resolvedBy)
                .param("as", resolvedAs)
                .param("now", now())
                .param("id", id.value()));
    }

    void issue(RoundId id, OfficialDocument decision) {
        try {
            move(db.sql("""
                    update award_round set stage = 'ISSUED', decision_number = :number, decision_date = :date
                    where id = :id and stage = 'RESOLVED'
                    """)
                    .param("number", decision.number())
                    .param("date", decision.date())
                    .param("id", id.value()));
        } catch (DuplicateKeyException taken) {
            throw new Refused(
                    "decision-number-taken",
                    "Số quyết định %s đã dùng trong năm %d; hãy kiểm tra sổ văn bản và nhập số khác."
                            .formatted(decision.number(), decision.date().getYear()),
                    "decisionNumber");
        }
    }

    /** The list goes to the body outside that decides. */
    void forward(RoundId id, OfficialDocument paper) {
        move(db.sql("""
                update award_round set stage = 'FORWARDED', forwarding_number = :number, forwarding_date = :date
                where id = :id and stage = 'SUBMITTED'
                """)
                .param("number", paper.number())
                .param("date", paper.date())
                .param("id", id.value()));
    }

    /** The body outside answered. */
    void recordAnswer(RoundId id, OfficialDocument document, String recordedBy) {
        move(db.sql("""
                update award_round set stage = 'ISSUED', decision_number = :number, decision_date = :date,
                                       resolved_by = :by, resolved_at = :now
                where id = :id and stage = 'FORWARDED'
                """)
                .param("number", document.number())
                .param("date", document.date())
                .param("by", recordedBy)
                .param("now", now())
                .param("id", id.value()));
    }

    void publish(RoundId id) {
        move(db.sql("""
                update award_round set stage = 'DECIDED', published_at = :now where id = :id and stage = 'ISSUED'
                """).param("now", now()).param("id", id.value()));
    }

    void endEmpty(RoundId id) {
        move(db.sql("""
                update award_round set stage = 'DECIDED' where id = :id and stage in ('CLOSED', 'RETURNED')
                """).param("id", id.value()));
    }

    private static void move(StatementSpec update) {
        if (update.update() == 0) {
            throw new Refused(
                    "round-changed", "Đợt xét đã chuyển sang bước khác; hãy tải lại trang để xem tình trạng mới.");
        }
    }

    private RoundRow row() {
        return new RoundRow(clock.getZone());
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}

package vn.thidua.award;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.award.Rounds.LedgerColumn;
import vn.thidua.movement.NomineeKind;
import vn.thidua.refusal.Refused;

/** The quota ledger: a row per round and kind of nominee. */
@Repository
class LedgerTable {

    private final JdbcClient db;

    LedgerTable(JdbcClient db) {
        this.db = db;
    }

    /** @param maximum none is no bound */
    void open(RoundId id, NomineeKind kind, @Nullable Integer maximum) {
        db.sql("insert into quota_ledger (round_id, kind, maximum) values (:id, :kind, :maximum)")
                .param("id", id.value())
                .param("kind", kind.name())
                .param("maximum", maximum)
                .update();
    }

    /** Collectives first. */
    List<QuotaEntry> entries(RoundId id) {
        return db.sql("select * from quota_ledger where round_id = :id order by kind")
                .param("id", id.value())
                .query(QuotaEntry.class)
                .list();
    }

    /**
     * Locks the rows of the round until the transaction ends, so that deciders approve one after the other and each
     * sees what the one before took.
     */
    Map<NomineeKind, QuotaEntry> lock(RoundId id) {
        return db
                .sql("select * from quota_ledger where round_id = :id order by kind for update")
                .param("id", id.value())
                .query(QuotaEntry.class)
                .stream()
                .collect(Collectors.toMap(QuotaEntry::kind, Function.identity()));
    }

    void approve(RoundId id, NomineeKind kind, int number) {
        db.sql("update quota_ledger set approved = approved + :number where round_id = :id and kind = :kind")
                .param("number", number)
                .param("id", id.value())
                .param("kind", kind.name())
                .update();
    }

    void explainFewer(RoundId id, NomineeKind kind, String reason) {
        db.sql("update quota_ledger set fewer_reason = :reason where round_id = :id and kind = :kind")
                .param("reason", reason)
                .param("id", id.value())
                .param("kind", kind.name())
                .update();
    }

    /** Approved in all rounds of the plan, award and year: what of the year's quota is already used. */
    int approvedSoFar(String planCode, String awardCode, int year, NomineeKind kind) {
        return db.sql("""
                select coalesce(sum(approved), 0) from quota_ledger join award_round on id = round_id
                where plan_code = :plan and award_code = :award and year = :year and kind = :kind
                """)
                .param("plan", planCode)
                .param("award", awardCode)
                .param("year", year)
                .param("kind", kind.name())
                .query(Integer.class)
                .single();
    }

    /** Counts into an open round, or takes back from any. */
    void count(RoundId id, LedgerColumn column, NomineeKind kind, int number) {
        if (number > 0) {
            refuseUnlessOpen(id);
        }
        var name =
                switch (column) {
                    case PROPOSED -> "proposed";
                    case APPRAISED -> "appraised";
                };
        db.sql("update quota_ledger set %1$s = %1$s + :number where round_id = :id and kind = :kind".formatted(name))
                .param("number", number)
                .param("id", id.value())
                .param("kind", kind.name())
                .update();
    }

    /** The shared lock keeps the round from closing before the count is committed. */
    private void refuseUnlessOpen(RoundId id) {
        var stage = db.sql("select stage from award_round where id = :id for share")
                .param("id", id.value())
                .query(RoundStage.class)
                .single();
        if (stage != RoundStage.OPEN) {
            throw new Refused(
                    "round-closed", "Đợt xét đã đóng nên không nhận thêm đề nghị; hãy liên hệ cơ quan thẩm định.");
        }
    }
}

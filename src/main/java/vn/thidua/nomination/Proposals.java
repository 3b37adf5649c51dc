package vn.thidua.nomination;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.award.RoundId;
import vn.thidua.nomination.Proposal.AppraisalOutcome;
import vn.thidua.nomination.Proposal.Signature;
import vn.thidua.refusal.Refused;

/** The proposals in the database. */
@Repository
public class Proposals {

    private final JdbcClient jdbc;

    Proposals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The proposal with that id; an id nobody opened is a programming error. */
    public Proposal get(ProposalId id) {
        return find(id).orElseThrow(() -> new IllegalStateException("No proposal has the id " + id));
    }

    /** The proposal with that id. */
    public Optional<Proposal> find(ProposalId id) {
        return jdbc.sql("select * from proposal where id = ?")
                .param(id.value())
                .query(Proposals::read)
                .optional();
    }

    /** The proposal with that id, which takes no step until the transaction ends. */
    public Proposal hold(ProposalId id) {
        return jdbc.sql("select * from proposal where id = ? for update")
                .param(id.value())
                .query(Proposals::read)
                .single();
    }

    /** Proposals of a unit, the newest first. */
    public List<Proposal> ofUnit(String unitCode) {
        return jdbc.sql("select * from proposal where unit_code = ? order by opened_at desc")
                .param(unitCode)
                .query(Proposals::read)
                .list();
    }

    /** Proposals of a round, in the order they were opened. */
    public List<Proposal> ofRound(RoundId round) {
        return jdbc.sql("select * from proposal where round_id = ? order by opened_at, id")
                .param(round.value())
                .query(Proposals::read)
                .list();
    }

    /** Writes a new proposal; a second live one of the same unit in the same round is refused. */
    void add(Proposal proposal) {
        int added = jdbc.sql("""
                        insert into proposal (id, round_id, unit_code, state, opened_by, opened_at)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict do nothing
                        """)
                .params(
                        proposal.id().value(),
                        proposal.round().value(),
                        proposal.unitCode(),
                        proposal.state().name(),
                        proposal.openedBy(),
                        proposal.openedAt().atOffset(ZoneOffset.UTC))
                .update();
        if (added == 0) {
            throw new Refused(
                    "proposal-exists",
                    "Đơn vị đã có hồ sơ đề nghị trong đợt xét này; hãy tiếp tục hồ sơ đó trong danh sách công việc.");
        }
    }

    /** Moves a proposal from the state it was read in; somebody else's step in between is refused. */
    void save(Proposal from, Proposal to) {
        Signature signature = to.signature();
        int changed = jdbc.sql("""
                        update proposal set state = :state, document_number = :number, document_date = :date,
                            signed_by = :signedBy, signed_as = :signedAs, signed_at = :signedAt, late = :late, admitted = :admitted,
                            appraised_by = :appraisedBy, appraisal_outcome = :outcome, reason = :reason
                        where id = :id and state = :from
                        """)
                .param("state", to.state().name())
                .param("number", signature == null ? null : signature.documentNumber())
                .param("date", signature == null ? null : signature.documentDate())
                .param("signedBy", signature == null ? null : signature.signedBy())
                .param("signedAs", signature == null ? "" : signature.signedAs())
                .param(
                        "signedAt",
                        signature == null ? null : signature.signedAt().atOffset(ZoneOffset.UTC))
                .param("late", to.late())
                .param("admitted", to.admitted())
                .param("appraisedBy", to.appraisedBy())
                .param("outcome", to.outcome() == null ? null : to.outcome().name())
                .param("reason", to.reason())
                .param("id", to.id().value())
                .param("from", from.state().name())
                .update();
        if (changed == 0) {
            throw new Refused(
                    "proposal-changed", "Hồ sơ vừa được người khác chuyển bước; hãy tải lại trang và làm lại.");
        }
    }

    /** Why the unit proposes fewer than the plan names; empty when it gave no reason. */
    public String reasonForFewer(ProposalId id) {
        return jdbc.sql("select reason_for_fewer from proposal where id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }

    void keepReasonForFewer(ProposalId id, String reason) {
        jdbc.sql("update proposal set reason_for_fewer = ? where id = ?")
                .params(reason, id.value())
                .update();
    }

    /** Two units that count against the same number count one after the other. */
    void lock(RoundId round) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('proposal'), hashtext(?))")
                .param(round.toString())
                .query()
                .singleRow();
    }

    private static Proposal read(ResultSet row, int number) throws SQLException {
        return new Proposal(
                new ProposalId(row.getObject("id", UUID.class)),
                new RoundId(row.getObject("round_id", UUID.class)),
                row.getString("unit_code"),
                ProposalState.valueOf(row.getString("state")),
                row.getString("opened_by"),
                instant(row, "opened_at"),
                signature(row),
                row.getBoolean("late"),
                row.getBoolean("admitted"),
                row.getString("appraised_by"),
                outcome(row.getString("appraisal_outcome")),
                row.getString("reason"));
    }

    private static @Nullable Signature signature(ResultSet row) throws SQLException {
        String number = row.getString("document_number");
        return number == null
                ? null
                : new Signature(
                        number,
                        row.getObject("document_date", LocalDate.class),
                        row.getString("signed_by"),
                        row.getString("signed_as"),
                        instant(row, "signed_at"));
    }

    private static @Nullable AppraisalOutcome outcome(@Nullable String name) {
        return name == null ? null : AppraisalOutcome.valueOf(name);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }
}

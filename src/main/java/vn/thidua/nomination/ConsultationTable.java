package vn.thidua.nomination;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.document.OfficialDocument;
import vn.thidua.movement.Desk;
import vn.thidua.nomination.ConsultationCase.AnswerTerm;
import vn.thidua.nomination.ConsultationCase.Stage;
import vn.thidua.organisation.Role;

/** The questions to other bodies; every step is taken only from the stage it belongs to. */
@Repository
class ConsultationTable {

    private final JdbcClient db;
    private final ConsultationLineTable lineTable;
    private final Clock clock;

    ConsultationTable(JdbcClient db, ConsultationLineTable lineTable, Clock clock) {
        this.db = db;
        this.lineTable = lineTable;
        this.clock = clock;
    }

    /** Every question about a proposal, the oldest first. */
    List<ConsultationCase> of(ProposalId proposal) {
        Map<UUID, List<ConsultationLine>> lines = lineTable.of(proposal);
        return db.sql(
                        "select * from consultation where proposal_id = ? order by batch nulls last, name collate \"vi-x-icu\", id")
                .param(proposal.value())
                .query((row, number) -> read(row, lines.getOrDefault(row.getObject("id", UUID.class), List.of())))
                .list();
    }

    /** The question with that id; an id nobody asked is a programming error. */
    ConsultationCase get(UUID id) {
        return db.sql("select * from consultation where id = ?")
                .param(id)
                .query(this::read)
                .optional()
                .orElseThrow(() -> new IllegalStateException("No consultation has the id " + id));
    }

    void add(ConsultationCase question, String askedBy) {
        db.sql("""
                        insert into consultation (id, proposal_id, code, name, body_role, body_unit, question, clause,
                                                  working_days, asked_by, stage)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'PREPARED')
                        """)
                .params(
                        question.id(),
                        question.proposal().value(),
                        question.code(),
                        question.name(),
                        question.body().role().name(),
                        question.body().unit(),
                        question.question(),
                        question.clause(),
                        question.workingDays(),
                        askedBy)
                .update();
        lineTable.add(question);
    }

    /** The number of the next questions sent together. */
    int nextBatch(ProposalId proposal) {
        return db.sql("select coalesce(max(batch), 0) + 1 from consultation where proposal_id = ?")
                .param(proposal.value())
                .query(Integer.class)
                .single();
    }

    /** The questions that were sent together last. */
    List<UUID> lastBatch(ProposalId proposal) {
        return db.sql("""
                        select id from consultation where proposal_id = :proposal
                        and batch = (select max(batch) from consultation where proposal_id = :proposal)
                        order by name collate "vi-x-icu", id
                        """).param("proposal", proposal.value()).query(UUID.class).list();
    }

    void send(UUID id, int batch, AnswerTerm term) {
        db.sql("""
                        update consultation set stage = 'ASKED', batch = ?, asked_on = ?, due = ?, explanation = ?
                        where id = ? and stage = 'PREPARED'
                        """)
                .params(batch, term.askedOn(), term.due(), term.explanation(), id)
                .update();
    }

    /** Keeps the answer to an open question; says whether it was open. */
    boolean answer(UUID id, List<ConsultationLine> lines, OfficialDocument letter, String by) {
        int changed = db.sql("""
                        update consultation set stage = 'ANSWERED', document_number = ?, document_date = ?,
                                                answered_by = ?, answered_at = ?
                        where id = ? and stage = 'ASKED'
                        """)
                .params(letter.number(), letter.date(), by, clock.instant().atOffset(ZoneOffset.UTC), id)
                .update();
        lines.forEach(line -> lineTable.answer(id, line));
        return changed == 1;
    }

    void withdraw(UUID id) {
        db.sql("update consultation set stage = 'WITHDRAWN' where id = ? and stage in ('PREPARED', 'ASKED')")
                .param(id)
                .update();
    }

    private ConsultationCase read(ResultSet row, int number) throws SQLException {
        return read(row, lineTable.of(row.getObject("id", UUID.class)));
    }

    private static ConsultationCase read(ResultSet row, List<ConsultationLine> lines) throws SQLException {
        return new ConsultationCase(
                row.getObject("id", UUID.class),
                new ProposalId(row.getObject("proposal_id", UUID.class)),
                row.getString("code"),
                row.getString("name"),
                new Desk(Role.valueOf(row.getString("body_role")), row.getString("body_unit")),
                row.getString("question"),
                row.getString("clause"),
                row.getInt("working_days"),
                Stage.valueOf(row.getString("stage")),
                term(row),
                ConsultationLineTable.document(row),
                lines);
    }

    private static @Nullable AnswerTerm term(ResultSet row) throws SQLException {
        var askedOn = row.getObject("asked_on", LocalDate.class);
        return askedOn == null
                ? null
                : new AnswerTerm(askedOn, row.getObject("due", LocalDate.class), row.getString("explanation"));
    }
}

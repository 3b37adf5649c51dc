package vn.thidua.nomination;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.document.OfficialDocument;
import vn.thidua.nomination.ConsultationLine.Answer;

/** What questions to other bodies ask and got to know about each nominee. */
@Repository
class ConsultationLineTable {

    private final JdbcClient db;

    ConsultationLineTable(JdbcClient db) {
        this.db = db;
    }

    /** The lines of every question about a proposal, in their order, by question. */
    Map<UUID, List<ConsultationLine>> of(ProposalId proposal) {
        Map<UUID, List<ConsultationLine>> lines = new HashMap<>();
        db.sql("""
                        select l.* from consultation_line l join consultation c on c.id = l.consultation_id
                        where c.proposal_id = ? order by l.position
                        """).param(proposal.value()).query(row -> {
            lines.computeIfAbsent(row.getObject("consultation_id", UUID.class), any -> new ArrayList<>())
                    .add(line(row, row.getRow()));
        });
        return lines;
    }

    /** The lines of a question in their order. */
    List<ConsultationLine> of(UUID id) {
        return db.sql("select * from consultation_line where consultation_id = ? order by position")
                .param(id)
                .query(ConsultationLineTable::line)
                .list();
    }

    void add(ConsultationCase question) {
        for (int position = 0; position < question.lines().size(); position++) {
            db.sql("insert into consultation_line (consultation_id, nominee_id, position) values (?, ?, ?)")
                    .params(question.id(), question.lines().get(position).nominee(), position)
                    .update();
        }
    }

    void answer(UUID id, ConsultationLine line) {
        var answer = line.answer();
        var document = line.document();
        db.sql("""
                        update consultation_line set answer = ?, text = ?, document_number = ?, document_date = ?
                        where consultation_id = ? and nominee_id = ?
                        """)
                .params(
                        answer == null ? null : answer.name(),
                        line.text(),
                        document == null ? null : document.number(),
                        document == null ? null : document.date(),
                        id,
                        line.nominee())
                .update();
    }

    private static ConsultationLine line(ResultSet row, int number) throws SQLException {
        var answer = row.getString("answer");
        return new ConsultationLine(
                row.getObject("nominee_id", UUID.class),
                answer == null ? null : Answer.valueOf(answer),
                row.getString("text"),
                document(row));
    }

    /** The document that a row names; none where it names none. */
    static @Nullable OfficialDocument document(ResultSet row) throws SQLException {
        var number = row.getString("document_number");
        return number == null ? null : new OfficialDocument(number, row.getObject("document_date", LocalDate.class));
    }
}

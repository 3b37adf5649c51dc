package vn.thidua.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.thidua.figures.FigureAnswer.Stage;
import vn.thidua.refusal.Refused;

/** The answers to requests; every step is taken only from the stage it belongs to. */
@Repository
class FigureAnswerTable {

    private final JdbcClient db;
    private final Clock clock;

    FigureAnswerTable(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    void add(UUID requestId, String owner, List<String> metrics, List<String> units) {
        db.sql("""
                insert into figure_answer (id, request_id, owner, metrics, units, stage)
                values (:id, :request, :owner, :metrics, :units, 'WAITING')
                """)
                .param("id", UUID.randomUUID())
                .param("request", requestId)
                .param("owner", owner)
                .param("metrics", metrics.toArray(String[]::new))
                .param("units", units.toArray(String[]::new))
                .update();
    }

    /** Every agency's answer, by code of the agency. */
    List<FigureAnswer> of(UUID requestId) {
        return db.sql("select * from figure_answer where request_id = :request order by owner")
                .param("request", requestId)
                .query(FigureAnswerTable::answer)
                .list();
    }

    Optional<FigureAnswer> find(UUID id) {
        return db.sql("select * from figure_answer where id = :id")
                .param("id", id)
                .query(FigureAnswerTable::answer)
                .optional();
    }

    void handIn(UUID id, Signature signature, String personId) {
        move(db.sql("""
                update figure_answer set stage = 'HANDED_IN', signer = :signer, document_number = :number,
                                         document_date = :date, return_reason = '', handed_in_by = :by,
                                         handed_in_at = :now
                where id = :id and stage in ('WAITING', 'RETURNED')
                """)
                .param("signer", signature.signer())
                .param("number", signature.number())
                .param("date", signature.date())
                .param("by", personId)
                .param("now", now())
                .param("id", id));
    }

    void receive(UUID id, int changed, String personId) {
        move(db.sql("""
                update figure_answer set stage = 'RECEIVED', changed = :changed, received_by = :by, received_at = :now
                where id = :id and stage = 'HANDED_IN'
                """)
                .param("changed", changed)
                .param("by", personId)
                .param("now", now())
                .param("id", id));
    }

    void giveBack(UUID id, String reason) {
        move(db.sql("""
                update figure_answer set stage = 'RETURNED', return_reason = :reason
                where id = :id and stage = 'HANDED_IN'
                """).param("reason", reason).param("id", id));
    }

    private static void move(StatementSpec update) {
        if (update.update() == 0) {
            throw new Refused(
                    "figure-answer-changed",
                    "Số liệu đã chuyển sang bước khác; hãy tải lại trang để xem tình trạng mới.");
        }
    }

    private static FigureAnswer answer(ResultSet row, int line) throws SQLException {
        var number = row.getString("document_number");
        return new FigureAnswer(
                row.getObject("id", UUID.class),
                row.getObject("request_id", UUID.class),
                row.getString("owner"),
                List.of((String[]) row.getArray("metrics").getArray()),
                List.of((String[]) row.getArray("units").getArray()),
                Stage.valueOf(row.getString("stage")),
                number == null
                        ? null
                        : new Signature(
                                row.getString("signer"), number, row.getObject("document_date", LocalDate.class)),
                row.getString("handed_in_by"),
                row.getString("return_reason"),
                row.getObject("changed", Integer.class));
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}

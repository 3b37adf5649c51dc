package vn.thidua.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.document.OfficialDocument;
import vn.thidua.organisation.ImportScope;
import vn.thidua.programme.ReformAct.Kind;

/** The history of assignments; rows are only added. */
@Repository
class ActTable {

    private final JdbcClient db;
    private final Clock clock;

    ActTable(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** What a person of a unit did now. */
    ReformAct by(Kind kind, String unit, String person, LocalDate day, String text, @Nullable OfficialDocument paper) {
        return new ReformAct(kind, unit, person, clock.instant(), day, 0, text, paper);
    }

    /** What a timer did today. */
    ReformAct bySystem(Kind kind, String unit, int quarter, String text) {
        return new ReformAct(
                kind, unit, ImportScope.SYSTEM, clock.instant(), LocalDate.now(clock), quarter, text, null);
    }

    void add(UUID assignmentId, ReformAct act) {
        var paper = act.paper();
        db.sql("""
                insert into reform_act (assignment_id, kind, unit_code, person, at, day, quarter, text, number,
                                        document_date)
                values (:id, :kind, :unit, :person, :at, :day, :quarter, :text, :number, :date)
                """)
                .param("id", assignmentId)
                .param("kind", act.kind().name())
                .param("unit", act.unit())
                .param("person", act.person())
                .param("at", Timestamp.from(act.at()))
                .param("day", act.day())
                .param("quarter", act.quarter())
                .param("text", act.text())
                .param("number", paper == null ? null : paper.number())
                .param("date", paper == null ? null : paper.date())
                .update();
    }

    /** Everything done about an assignment, the newest first. */
    List<ReformAct> of(UUID assignmentId) {
        return db.sql("select * from reform_act where assignment_id = ? order by id desc")
                .param(assignmentId)
                .query(ActTable::act)
                .list();
    }

    private static ReformAct act(ResultSet row, int line) throws SQLException {
        var number = row.getString("number");
        return new ReformAct(
                Kind.valueOf(row.getString("kind")),
                row.getString("unit_code"),
                row.getString("person"),
                row.getTimestamp("at").toInstant(),
                row.getObject("day", LocalDate.class),
                row.getInt("quarter"),
                row.getString("text"),
                number == null ? null : new OfficialDocument(number, row.getObject("document_date", LocalDate.class)));
    }
}

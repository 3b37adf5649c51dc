package vn.thidua.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The requests for figures. */
@Repository
class FigureRequestTable {

    private final JdbcClient db;

    FigureRequestTable(JdbcClient db) {
        this.db = db;
    }

    void add(FigureRequest request) {
        db.sql("""
                insert into figure_request (id, province, asking_unit, year, units_on, due, explanation, note,
                                            asked_by, asked_at)
                values (:id, :province, :unit, :year, :unitsOn, :due, :explanation, :note, :by, :at)
                """)
                .param("id", request.id())
                .param("province", request.province())
                .param("unit", request.askingUnit())
                .param("year", request.year())
                .param("unitsOn", request.unitsOn())
                .param("due", request.due())
                .param("explanation", request.explanation())
                .param("note", request.note())
                .param("by", request.askedBy())
                .param("at", Timestamp.from(request.askedAt()))
                .update();
    }

    FigureRequest get(UUID id) {
        return db.sql("select * from figure_request where id = :id")
                .param("id", id)
                .query(FigureRequestTable::request)
                .optional()
                .orElseThrow(() -> new IllegalStateException("Nobody asked for figures under " + id));
    }

    /** The newest first. */
    List<FigureRequest> of(String province, int most) {
        return db.sql("select * from figure_request where province = :province order by asked_at desc, id limit :most")
                .param("province", province)
                .param("most", most)
                .query(FigureRequestTable::request)
                .list();
    }

    private static FigureRequest request(ResultSet row, int line) throws SQLException {
        return new FigureRequest(
                row.getObject("id", UUID.class),
                row.getString("province"),
                row.getString("asking_unit"),
                row.getInt("year"),
                row.getObject("units_on", LocalDate.class),
                row.getObject("due", LocalDate.class),
                row.getString("explanation"),
                row.getString("note"),
                row.getString("asked_by"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant());
    }
}

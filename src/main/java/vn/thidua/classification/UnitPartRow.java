package vn.thidua.classification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.classification.UnitPart.Place;
import vn.thidua.classification.UnitPart.Stage;

/** One row of the table of units' parts. */
final class UnitPartRow {

    private UnitPartRow() {}

    static UnitPart read(ResultSet row, int line) throws SQLException {
        return new UnitPart(
                row.getObject("id", UUID.class),
                row.getObject("classification_id", UUID.class),
                row.getString("unit_code"),
                Stage.valueOf(row.getString("stage")),
                row.getBoolean("missing"),
                row.getString("return_reason"),
                row.getString("rescore_reason"),
                row.getObject("told_on", LocalDate.class),
                row.getObject("appeal_last_day", LocalDate.class),
                row.getString("appeal_explanation"),
                row.getString("appeal"),
                row.getObject("appeal_accepted", Boolean.class),
                row.getString("appeal_answer"),
                place(row));
    }

    private static @Nullable Place place(ResultSet row) throws SQLException {
        var total = row.getBigDecimal("total");
        return total == null ? null : new Place(total, row.getInt("rank"), row.getString("grade"));
    }
}

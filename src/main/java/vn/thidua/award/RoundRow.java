package vn.thidua.award;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import vn.thidua.award.Rounds.Round;
import vn.thidua.document.OfficialDocument;

/** Reads a row of the rounds; days are those of the clock's zone. */
record RoundRow(ZoneId zone) implements RowMapper<RoundDetails> {

    @Override
    public RoundDetails mapRow(ResultSet row, int number) throws SQLException {
        var stage = RoundStage.valueOf(row.getString("stage"));
        return new RoundDetails(
                round(row, stage),
                row.getString("deadline_explanation").lines().toList(),
                stage,
                TieRule.valueOf(row.getString("tie_rule")),
                row.getString("issue_unit"),
                day(row.getTimestamp("closed_at")),
                document(row, "submission"),
                row.getString("return_reason"),
                document(row, "forwarding"),
                day(row.getTimestamp("resolved_at")),
                row.getString("resolved_as"),
                document(row, "decision"));
    }

    private static Round round(ResultSet row, RoundStage stage) throws SQLException {
        return new Round(
                new RoundId(row.getObject("id", UUID.class)),
                row.getString("plan_code"),
                row.getInt("plan_version"),
                row.getInt("year"),
                row.getString("name"),
                row.getString("award_code"),
                row.getObject("deadline", LocalDate.class),
                stage.state());
    }

    private @Nullable LocalDate day(@Nullable Timestamp moment) {
        return moment == null ? null : LocalDate.ofInstant(moment.toInstant(), zone);
    }

    private static @Nullable OfficialDocument document(ResultSet row, String name) throws SQLException {
        var number = row.getString(name + "_number");
        return number == null ? null : new OfficialDocument(number, row.getObject(name + "_date", LocalDate.class));
    }
}

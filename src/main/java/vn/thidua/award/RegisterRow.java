package vn.thidua.award;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.RegisterEntry.Honour;
import vn.thidua.award.RegisterEntry.Line;
import vn.thidua.award.RegisterEntry.Revoked;
import vn.thidua.document.OfficialDocument;
import vn.thidua.movement.MovementPlan.AwardForm;
import vn.thidua.movement.NomineeKind;

/** A row of the register as an entry. */
final class RegisterRow {

    /** Every entry, {@code e}, with its initiatives and, where there is one, its revocation. */
    static final String ENTRIES = """
            select e.*, r.decision_number as revoked_number, r.decision_date as revoked_date, r.reason as revoked_reason,
                   array(select coalesce(year::text, '') || '|' || number || '|' || text
                         from award_register_initiative where entry_id = e.id order by number) as initiatives
            from award_register e left join award_register_revocation r on r.entry_id = e.id
            """;

    private RegisterRow() {}

    static RegisterEntry entry(ResultSet row, int number) throws SQLException {
        return new RegisterEntry(
                row.getObject("id", UUID.class),
                row.getString("province"),
                new Awardee(
                        NomineeKind.valueOf(row.getString("kind")),
                        row.getString("unit_code"),
                        row.getString("person_id"),
                        row.getString("label")),
                row.getString("proposer"),
                new Honour(
                        row.getString("award_name"),
                        AwardForm.valueOf(row.getString("award_form")),
                        document(row, "decision"),
                        row.getString("decider")),
                row.getString("movement"),
                row.getInt("year"),
                new Achievement(
                        row.getString("theme"),
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class)),
                initiatives(row),
                line(row),
                revoked(row));
    }

    private static Set<InitiativeDecision> initiatives(ResultSet row) throws SQLException {
        var found = new LinkedHashSet<InitiativeDecision>();
        for (var text : (String[]) row.getArray("initiatives").getArray()) {
            var parts = text.split("\\|", 3);
            found.add(
                    new InitiativeDecision(parts[1], parts[0].isEmpty() ? null : Integer.valueOf(parts[0]), parts[2]));
        }
        return found;
    }

    private static @Nullable Line line(ResultSet row) throws SQLException {
        var round = row.getObject("round_id", UUID.class);
        return round == null ? null : new Line(new RoundId(round), row.getString("nominee_id"));
    }

    private static @Nullable Revoked revoked(ResultSet row) throws SQLException {
        return row.getString("revoked_number") == null
                ? null
                : new Revoked(document(row, "revoked"), row.getString("revoked_reason"));
    }

    private static OfficialDocument document(ResultSet row, String name) throws SQLException {
        return new OfficialDocument(row.getString(name + "_number"), row.getObject(name + "_date", LocalDate.class));
    }
}

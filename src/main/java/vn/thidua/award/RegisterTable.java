package vn.thidua.award;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.document.OfficialDocument;

/** The register in the database; rows are only ever added. */
@Repository
class RegisterTable {

    private static final String NEWEST_FIRST = " order by e.decision_date desc, e.label collate \"vi-x-icu\", e.id";

    private final JdbcClient db;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    RegisterTable(JdbcClient db, JdbcTemplate jdbc, Clock clock) {
        this.db = db;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<RegisterEntry> find(UUID id) {
        return db.sql(RegisterRow.ENTRIES + "where e.id = :id")
                .param("id", id)
                .query(RegisterRow::entry)
                .optional();
    }

    List<RegisterEntry> ofCollectives(Set<String> unitCodes, String theme) {
        return db.sql(RegisterRow.ENTRIES
                        + "where e.kind = 'COLLECTIVE' and e.unit_code in (:units) and e.theme = :theme"
                        + NEWEST_FIRST)
                .param("units", unitCodes)
                .param("theme", theme)
                .query(RegisterRow::entry)
                .list();
    }

    List<RegisterEntry> ofPerson(String personId, String theme) {
        return db.sql(RegisterRow.ENTRIES + "where e.person_id = :person and e.theme = :theme" + NEWEST_FIRST)
                .param("person", personId)
                .param("theme", theme)
                .query(RegisterRow::entry)
                .list();
    }

    /** Awards of these rounds that stand and that nobody asks to revoke. */
    List<RegisterEntry> standingOf(Set<RoundId> rounds) {
        return rounds.isEmpty()
                ? List.of()
                : db.sql(RegisterRow.ENTRIES + """
                                where e.round_id in (:rounds) and r.entry_id is null and not exists (
                                    select from revocation asked where asked.entry_id = e.id and asked.stage <> 'REJECTED')
                                """ + NEWEST_FIRST)
                        .param("rounds", rounds.stream().map(RoundId::value).toList())
                        .query(RegisterRow::entry)
                        .list();
    }

    List<RegisterEntry> citing(Collection<InitiativeDecision> initiatives, String province) {
        var numbers = initiatives.stream().map(InitiativeDecision::number).toList();
        return numbers.isEmpty()
                ? List.of()
                : db.sql(RegisterRow.ENTRIES + """
                                where e.province = :province
                                  and e.id in (select entry_id from award_register_initiative where number in (:numbers))
                                """ + NEWEST_FIRST)
                        .param("province", province)
                        .param("numbers", numbers)
                        .query(RegisterRow::entry)
                        .list();
    }

    /** Adds what is not there yet, and says how many were. */
    int add(List<RegisterEntry> entries, String enteredBy) {
        var now = Timestamp.from(clock.instant());
        var added = jdbc.batchUpdate(
                """
                insert into award_register (id, province, kind, unit_code, person_id, label, proposer, award_name,
                    award_form, decision_number, decision_date, decider, movement, year, theme, first_day, last_day,
                    round_id, nominee_id, entered_by, entered_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (kind, unit_code, (coalesce(person_id, '')), decision_number, decision_date) do nothing
                """,
                entries.stream().map(entry -> columns(entry, enteredBy, now)).toList());
        jdbc.batchUpdate(
                """
                insert into award_register_initiative (entry_id, number, year, text)
                select id, ?, ?, ? from award_register where id = ?
                """, entries.stream().flatMap(RegisterTable::initiatives).toList());
        TableCounts.refresh(db, "award_register", added.length);
        return Arrays.stream(added).sum();
    }

    /** Revokes an entry once. */
    boolean revoke(UUID entry, OfficialDocument decision, String reason, String revokedBy) {
        return db.sql("""
                insert into award_register_revocation (entry_id, decision_number, decision_date, reason, revoked_by, revoked_at)
                values (:entry, :number, :date, :reason, :by, :at) on conflict do nothing
                """)
                        .param("entry", entry)
                        .param("number", decision.number())
                        .param("date", decision.date())
                        .param("reason", reason)
                        .param("by", revokedBy)
                        .param("at", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    private static Object[] columns(RegisterEntry entry, String enteredBy, Timestamp now) {
        var awardee = entry.awardee();
        var honour = entry.honour();
        var line = entry.line();
        return new Object[] {
            entry.id(),
            entry.province(),
            awardee.kind().name(),
            awardee.unitCode(),
            awardee.personId(),
            awardee.label(),
            entry.proposer(),
            honour.award(),
            honour.form().name(),
            honour.decision().number(),
            honour.decision().date(),
            honour.decider(),
            entry.movement(),
            entry.year(),
            entry.achievement().theme(),
            entry.achievement().firstDay(),
            entry.achievement().lastDay(),
            line == null ? null : line.round().value(),
            line == null ? null : line.nomineeId(),
            enteredBy,
            now
        };
    }

    private static Stream<Object[]> initiatives(RegisterEntry entry) {
        return entry.initiatives().stream()
                .map(cited -> new Object[] {cited.number(), cited.year(), cited.text(), entry.id()});
    }
}

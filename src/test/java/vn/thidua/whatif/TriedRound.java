package vn.thidua.whatif;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.award.RoundId;
import vn.thidua.award.RoundOpening;
import vn.thidua.award.RoundTerm.Asked;
import vn.thidua.award.TieRule;
import vn.thidua.movement.MovementPlans;
import vn.thidua.nomination.CheckingCriteria;
import vn.thidua.nomination.ProposalId;

/**
 * A round of Ninh Thuận's movement for two collectives, one of each unit, in the demo province with its figures. Five collectives are
 * proposed, all appraised: what the machine left to a person passed.
 *
 * <pre>
 * Sở Tư pháp      97 points  fails 000-T12
 * Sở Y tế         95         inside
 * Sở Thông tin…   90         inside
 * Huyện Ninh Hải  85         outside
 * Công an tỉnh    80         outside
 * </pre>
 */
public final class TriedRound implements AutoCloseable {

    public static final String LEAD = "hoa.dang";
    public static final String PLAN = "ninh-thuan-thu";
    public static final String NAME = "Phong trào để thử";

    private static final String ONE_OF_EACH_UNIT = """
                  - kind: COLLECTIVE
                    rule: MAXIMUM
                    number: 1
                    per: PROPOSER
                    clause: {source: '000, dòng 98', text: 'Mỗi đơn vị một tập thể'}
            """;

    public final RoundId id;
    private final ApplicationContext application;
    private final JdbcClient db;

    public TriedRound(ApplicationContext application) {
        this.application = application;
        db = application.getBean(JdbcClient.class);
        application.getBean(MovementPlans.class).importPlan(plan(), LEAD);
        id = open();
        accepted("so-y-te", "Sở Y tế", 95);
        accepted("so-thong-tin-va-truyen-thong", "Sở Thông tin và Truyền thông", 90);
        accepted("huyen-ninh-hai", "UBND huyện Ninh Hải", 85);
        accepted("cong-an-tinh", "Công an tỉnh", 80);
        var refused = propose("so-tu-phap", "Sở Tư pháp", 97);
        settle(refused, "REFUSED", "REJECTED");
    }

    private static String plan() {
        try (var file = TriedRound.class.getResourceAsStream("/movement/ninh-thuan-cchc-2023.yaml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceFirst("code: ninh-thuan-cchc-2023", "code: " + PLAN)
                    .replaceFirst("name: Phát động[^\n]*", "name: " + NAME)
                    .replaceFirst("number: 9", "number: 2")
                    .replaceFirst("    quotas:\n", "    quotas:\n" + ONE_OF_EACH_UNIT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RoundId open() {
        var opening = application.getBean(RoundOpening.class);
        var choice = opening.choices(LEAD).stream()
                .filter(one -> one.plan().code().equals(PLAN))
                .findFirst()
                .orElseThrow();
        return opening.open(choice.key(), Asked.on(LocalDate.now().plusDays(10)), TieRule.DECIDER_CHOOSES, LEAD);
    }

    private void accepted(String unit, String label, int points) {
        settle(propose(unit, label, points), "ACCEPTED", "ACCEPTED");
    }

    /** A signed proposal of the unit for itself, checked by the machine. */
    public ProposalId propose(String unit, String label, int points) {
        var proposal = new ProposalId(UUID.randomUUID());
        db.sql("""
                insert into proposal (id, round_id, unit_code, state, opened_by, opened_at, document_number,
                                      document_date, signed_by, signed_at)
                values (?, ?, ?, 'SUBMITTED', 'test', now(), '1/TTr', current_date, 'test', now())
                """).params(proposal.value(), id.value(), unit).update();
        db.sql("""
                insert into nominee (id, proposal_id, position, kind, unit_code, label, state, points)
                values (?, ?, 1, 'COLLECTIVE', ?, ?, 'PROPOSED', ?)
                """)
                .params(UUID.randomUUID(), proposal.value(), unit, label, points)
                .update();
        application.getBean(CheckingCriteria.class).check(proposal);
        return proposal;
    }

    /** The appraiser confirms the machine and passes what it left open. */
    public void settle(ProposalId proposal, String state, String nominee) {
        db.sql("""
                insert into appraised_verdict (nominee_id, criterion_code, machine_verdict, verdict, reason,
                                               appraised_by, appraised_at)
                select nominee_id, criterion_code, verdict,
                       case verdict when 'NEEDS_HUMAN' then 'PASS' else verdict end,
                       case verdict when 'NEEDS_HUMAN' then 'Đã xem hồ sơ' else '' end, 'lan.nguyen', now()
                from verdict join nominee n on n.id = nominee_id where n.proposal_id = ?
                """).param(proposal.value()).update();
        db.sql("update nominee set state = ? where proposal_id = ?")
                .params(nominee, proposal.value())
                .update();
        db.sql("update proposal set state = ? where id = ?")
                .params(state, proposal.value())
                .update();
    }

    /** Gives a collective other points. */
    public void score(String label, int points) {
        db.sql("""
                update nominee set points = ? where label = ?
                and proposal_id in (select id from proposal where round_id = ?)
                """).params(points, label, id.value()).update();
    }

    /** Holds a collective for a comment of the public. */
    public void hold(String label, @Nullable String resolution) {
        db.sql("""
                insert into nominee_hold (nominee_id, kind, hold_key, text, opened_at, resolution, resolved_at, reason)
                select n.id, 'PUBLIC_COMMENT', 'thu', 'Có phản ánh', now(), :resolution,
                       case when :resolution::text is null then null else now() end,
                       case when :resolution::text is null then '' else 'Phản ánh đúng' end
                from nominee n join proposal p on p.id = n.proposal_id where p.round_id = :id and n.label = :label
                """)
                .param("resolution", resolution, Types.VARCHAR)
                .param("id", id.value())
                .param("label", label)
                .update();
    }

    /** Every row of every table outside the engine, in one line per table. */
    public List<String> everything() {
        return db.sql("""
                        select table_name, (xpath('/row/hash/text()', query_to_xml(
                            'select md5(string_agg(t::text, chr(10) order by t::text)) as hash from ' || table_name || ' t',
                            true, true, '')))[1]::text as hash
                        from information_schema.tables
                        where table_schema = 'public' and table_type = 'BASE TABLE' and table_name not like 'act\\_%'
                        order by 1
                        """)
                .query((row, number) -> row.getString(1) + " " + row.getString(2))
                .list();
    }

    /** Takes everything out again: other tests share the database. */
    @Override
    public void close() {
        var ours = "(select n.id from nominee n join proposal p on p.id = n.proposal_id where p.round_id = :id)";
        for (var statement : List.of(
                "delete from what_if_note where round_id = :id",
                "delete from appraised_verdict where nominee_id in " + ours,
                "delete from verdict where nominee_id in " + ours,
                "delete from nominee_initiative where nominee_id in " + ours,
                "delete from nominee_hold where nominee_id in " + ours,
                "delete from ranking where round_id = :id",
                "delete from quota_ledger where round_id = :id",
                "delete from nominee where proposal_id in (select id from proposal where round_id = :id)",
                "delete from proposal where round_id = :id",
                "delete from award_round where id = :id")) {
            db.sql(statement).param("id", id.value()).update();
        }
        db.sql("delete from movement_plan where code = ?").param(PLAN).update();
    }
}

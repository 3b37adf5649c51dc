package vn.thidua.benchmark;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.award.RoundId;

/**
 * Units, people and appraised proposals by the thousand, written straight into the tables. Each unit nominates itself
 * and its people; points and votes differ so that there are many small ties, as in a real round.
 */
final class RoundData {

    /** What the code of every plan here begins with. */
    static final String PLAN = "thu-tai-";

    private static final String OFFICER = "thuy.pham";

    private final JdbcClient db;
    private final int units;
    private final int people;

    /** @param people nominated individuals of each unit */
    RoundData(JdbcClient db, int units, int people) {
        this.db = db;
        this.units = units;
        this.people = people;
    }

    int nominees() {
        return units * (people + 1);
    }

    /** Half of the collectives and half of the individuals may be awarded. */
    int quota(boolean collectives) {
        return collectives ? units / 2 : units * people / 2;
    }

    /** Rounds of earlier runs on the same database. */
    int rounds() {
        return db.sql("select count(*) from award_round where plan_code like :plan || '%'")
                .param("plan", PLAN)
                .query(Integer.class)
                .single();
    }

    void addOrganisation() {
        run("""
            insert into unit (code, name, kind, parent_code, valid_from)
            select 'thu-tai-' || u, 'Đơn vị thử tải ' || u, 'DEPARTMENT', 'ninh-thuan', date '2000-01-01'
            from generate_series(1, :units) u on conflict do nothing
            """);
        run("""
            insert into person (id, full_name, position, unit_code, woman, active)
            select 'thutai.' || u || '.' || p, 'Nguyễn Văn ' || p, 'Chuyên viên', 'thu-tai-' || u, p % 3 = 0, true
            from generate_series(1, :units) u, generate_series(1, :people) p on conflict do nothing
            """);
        run("""
            insert into person_role (person_id, role)
            select 'thutai.' || u || '.1', role
            from generate_series(1, :units) u, unnest(array ['OFFICER', 'HEAD']) role
            on conflict do nothing
            """);
    }

    /** Proposals of every unit, voted on, appraised and accepted, as rows and as waiting cases. */
    void addProposals(RoundId round, Officers officers) {
        addRows(round);
        List<UUID> cases = db.sql("select id from proposal where round_id = :round")
                .param("round", round.value())
                .query(UUID.class)
                .list();
        cases.forEach(
                id -> officers.as(OFFICER, () -> waiting(id, officers.engine().getRuntimeService())));
    }

    private static ProcessInstance waiting(UUID proposal, RuntimeService runtime) {
        return runtime.createProcessInstanceByKey("award-nomination")
                .businessKey(proposal.toString())
                .setVariable("unitName", "Đơn vị thử tải")
                .setVariable("movementName", "Phong trào thử tải")
                .startBeforeActivity("Event_RoundDecided")
                .execute();
    }

    private void addRows(RoundId round) {
        run(round, """
            insert into proposal (id, round_id, unit_code, state, opened_by, opened_at, document_number, document_date,
                                  signed_by, signed_at)
            select gen_random_uuid(), :round, 'thu-tai-' || u, 'ACCEPTED', 'thutai.' || u || '.1', now(),
                   u || '/TTr-TT', current_date, 'thutai.' || u || '.1', now() - make_interval(secs => u)
            from generate_series(1, :units) u
            """);
        run(round, """
            insert into nominee (id, proposal_id, position, kind, unit_code, person_id, label, state, points)
            select gen_random_uuid(), p.id, n, case n when 0 then 'COLLECTIVE' else 'INDIVIDUAL' end, p.unit_code,
                   case when n > 0 then 'thutai.' || substr(p.unit_code, 9) || '.' || n end,
                   case n when 0 then 'Tập thể ' else 'Ông Nguyễn Văn ' || n || ', Chuyên viên, ' end || p.unit_code,
                   'ACCEPTED', 60 + (n * 13 + length(p.document_number) + extract(epoch from p.signed_at)::bigint) % 41
            from proposal p, generate_series(0, :people) n where p.round_id = :round
            """);
        run(round, """
            insert into verdict (nominee_id, criterion_code, position, clause, source, exclusion, verdict, arithmetic,
                                 explanation, figures, checked_at)
            select n.id, '000-T' || c, c, repeat('Điều khoản của kế hoạch. ', 8), '000, dòng ' || c, false,
                   case c when 7 then 'NEEDS_HUMAN' else 'PASS' end, '10/10 = 100%', 'Đạt tiêu chí.', '{}', now()
            from nominee n join proposal p on p.id = n.proposal_id, generate_series(1, 10) c
            where p.round_id = :round
            """);
        addVotes(round);
        run(round, """
            update quota_ledger ledger set proposed = number, appraised = number
            from (select n.kind, count(*) as number from nominee n join proposal p on p.id = n.proposal_id
                  where p.round_id = :round group by n.kind) nominated
            where ledger.round_id = :round and ledger.kind = nominated.kind
            """);
        db.sql("analyze").update();
    }

    private void addVotes(RoundId round) {
        run(round, """
            insert into council_session (id, case_key, unit_code, number, held_on, place, meeting_form, chair_id,
                                         secretary_id, quorum, majority, of_all_members, state, minutes_number,
                                         closed_at, conclusions, minuted_at)
            select gen_random_uuid(), id::text, unit_code, 1, current_date, 'Phòng họp', 'ONSITE', signed_by, signed_by,
                   '2/3', '1/2', false, 'MINUTED', left(id::text, 8), time '16:30', 'Thống nhất.', now()
            from proposal where round_id = :round
            """);
        run(round, """
            insert into council_line (session_id, line_id, ordinal, label)
            select s.id, n.id::text, n.position, n.label
            from nominee n join proposal p on p.id = n.proposal_id join council_session s on s.case_key = p.id::text
            where p.round_id = :round
            """);
        run(round, """
            insert into council_line_result (session_id, line_id, members, present, votes_for, votes_against, carried)
            select l.session_id, l.line_id, 9, 9, 5 + l.ordinal % 5, 4 - l.ordinal % 5, true
            from council_line l join council_session s on s.id = l.session_id
            join proposal p on p.id::text = s.case_key where p.round_id = :round
            """);
    }

    private void run(String sql) {
        db.sql(sql).param("units", units).param("people", people).update();
    }

    private void run(RoundId round, String sql) {
        db.sql(sql)
                .param("round", round.value())
                .param("units", units)
                .param("people", people)
                .update();
    }
}

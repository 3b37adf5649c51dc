package vn.thidua.award;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.database.TestDatabase;

/** Rounds opened before rounds had a year keep what they say. */
class RoundsMigrationTest {

    private final DataSource dataSource = TestDatabase.fresh();
    private final JdbcClient db = JdbcClient.create(dataSource);

    @BeforeEach
    void migrateARoundOfBefore() {
        Flyway.configure().dataSource(dataSource).target("9").load().migrate();
        db.sql("""
                insert into movement_plan (code, version, content, imported_by)
                values ('plan', 1, '{"year": 2023, "window": {}, "awards": []}', 'admin');
                insert into award_round (id, plan_code, plan_version, award_code, name, deadline, tie_rule, stage,
                                         issue_unit, opened_by, opened_at)
                values ('00000000-0000-0000-0000-000000000001', 'plan', 1, 'award', 'Đợt xét', '2024-01-31',
                        'PREFER_WOMEN', 'OPEN', 'ninh-thuan', 'lead', now());
                insert into quota_ledger (round_id, kind, maximum)
                values ('00000000-0000-0000-0000-000000000001', 'COLLECTIVE', 9),
                       ('00000000-0000-0000-0000-000000000001', 'INDIVIDUAL', 999990);
                insert into proposal (id, round_id, unit_code, state, opened_by, opened_at)
                values ('00000000-0000-0000-0000-000000000002', '00000000-0000-0000-0000-000000000001', 'so-y-te',
                        'ACCEPTED', 'officer', now());
                insert into nominee (id, proposal_id, position, kind, unit_code, person_id, label, state)
                values ('00000000-0000-0000-0000-000000000003', '00000000-0000-0000-0000-000000000002', 1,
                        'COLLECTIVE', 'van-phong', null, 'Văn phòng', 'ACCEPTED'),
                       ('00000000-0000-0000-0000-000000000004', '00000000-0000-0000-0000-000000000002', 2,
                        'INDIVIDUAL', 'van-phong', 'thuy.pham', 'Bà Thúy', 'ACCEPTED');
                insert into ranking (round_id, nominee_id, kind, label, unit_code, case_key, points, votes_for, members,
                                     woman, submitted_at, summary, position, rank, place, explanation,
                                     explanation_for_unit)
                select '00000000-0000-0000-0000-000000000001', id::text, kind, label, 'so-y-te', 'case', 90, 5, 5,
                       false, now(), '', 1, 1, 'INSIDE', '', ''
                from nominee;
                """).update();
        Flyway.configure().dataSource(dataSource).load().migrate();
    }

    @Test
    void takesTheYearOfThePlan() {
        assertThat(db.sql("select year from award_round").query(Integer.class).single())
                .isEqualTo(2023);
    }

    @Test
    void keepsANumberAndForgetsTheOneThatStoodForNone() {
        assertThat(db.sql("select maximum from quota_ledger order by kind")
                        .query(Integer.class)
                        .list())
                .containsExactly(9, null);
    }

    @Test
    void saysWhoStandsBehindALine() {
        assertThat(db.sql("select subject from ranking order by kind")
                        .query(String.class)
                        .list())
                .containsExactly("van-phong", "thuy.pham");
    }
}

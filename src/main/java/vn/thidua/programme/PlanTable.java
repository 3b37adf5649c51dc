package vn.thidua.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.document.OfficialDocument;

/** The yearly plans. */
@Repository
class PlanTable {

    private final JdbcClient db;
    private final Clock clock;

    PlanTable(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Adds the plan, unless the programme has one for that year. */
    boolean add(YearlyPlan plan, String issuedBy) {
        return db.sql("""
                insert into reform_plan (id, programme_code, programme_version, year, number, issued_on, issued_by,
                                         issued_at)
                values (:id, :programme, :version, :year, :number, :date, :by, :now)
                on conflict (programme_code, year) do nothing
                """)
                        .param("id", plan.id())
                        .param("programme", plan.programme())
                        .param("version", plan.version())
                        .param("year", plan.year())
                        .param("number", plan.document().number())
                        .param("date", plan.document().date())
                        .param("by", issuedBy)
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    /** Keeps why tasks were left out. */
    void omit(UUID planId, Map<String, String> reasonsByTask) {
        reasonsByTask.forEach(
                (task, reason) -> db.sql("insert into reform_plan_omission (plan_id, task, reason) values (?, ?, ?)")
                        .params(planId, task, reason)
                        .update());
    }

    YearlyPlan get(UUID id) {
        return db.sql("select * from reform_plan where id = ?")
                .param(id)
                .query(PlanTable::plan)
                .optional()
                .orElseThrow(() -> new IllegalStateException("Nobody issued a yearly plan under " + id));
    }

    Optional<YearlyPlan> find(String programme, int year) {
        return db.sql("select * from reform_plan where programme_code = ? and year = ?")
                .params(programme, year)
                .query(PlanTable::plan)
                .optional();
    }

    private static YearlyPlan plan(ResultSet row, int line) throws SQLException {
        return new YearlyPlan(
                row.getObject("id", UUID.class),
                row.getString("programme_code"),
                row.getInt("programme_version"),
                row.getInt("year"),
                new OfficialDocument(row.getString("number"), row.getObject("issued_on", LocalDate.class)));
    }
}

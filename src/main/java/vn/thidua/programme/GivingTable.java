package vn.thidua.programme;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which assignments of a plan are given out, and which are to be. */
@Repository
class GivingTable {

    private final JdbcClient db;

    GivingTable(JdbcClient db) {
        this.db = db;
    }

    /** How many of a plan there are, and of how many the process has begun. */
    PlanGiving.Progress given(UUID planId) {
        return db.sql("""
                select count(*) as total, count(*) filter (where started) as started from reform_assignment
                where plan_id = ?
                """).param(planId).query(PlanGiving.Progress.class).single();
    }

    /** Some of those of a plan whose process has not begun, in the order of the appendix. */
    List<Assignment> toStart(UUID planId, int most) {
        return db.sql("""
                select * from reform_assignment where plan_id = ? and not started order by position, unit_code limit ?
                """)
                .params(planId, most)
                .query(AssignmentTable::assignment)
                .list();
    }

    void started(UUID id) {
        db.sql("update reform_assignment set started = true where id = ?")
                .param(id)
                .update();
    }

    /** How many each unit leads in a plan. */
    Map<String, Integer> numbersOf(UUID planId) {
        return db
                .sql("select unit_code, count(*) from reform_assignment where plan_id = ? group by unit_code")
                .param(planId)
                .query((row, line) -> Map.entry(row.getString(1), row.getInt(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}

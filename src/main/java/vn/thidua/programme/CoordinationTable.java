package vn.thidua.programme;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which units help with which assignment. */
@Repository
class CoordinationTable {

    private static final int BATCH = 1000;

    private final JdbcClient db;
    private final JdbcTemplate batches;

    CoordinationTable(JdbcClient db, JdbcTemplate batches) {
        this.db = db;
        this.batches = batches;
    }

    /** @param unitsByAssignment codes of the units that help, by assignment */
    void add(Map<UUID, List<String>> unitsByAssignment) {
        var rows = unitsByAssignment.entrySet().stream()
                .flatMap(one -> one.getValue().stream().map(unit -> Map.entry(one.getKey(), unit)))
                .toList();
        batches.batchUpdate(
                "insert into reform_coordination (assignment_id, unit_code) values (?, ?)", rows, BATCH, (row, one) -> {
                    row.setObject(1, one.getKey());
                    row.setString(2, one.getValue());
                });
    }

    /** Codes of the units that help with an assignment. */
    List<String> of(UUID assignmentId) {
        return db.sql("select unit_code from reform_coordination where assignment_id = ? order by unit_code")
                .param(assignmentId)
                .query(String.class)
                .list();
    }

    /** How many assignments of a plan each unit helps with. */
    Map<String, Integer> numbersOf(UUID planId) {
        return db
                .sql("""
                        select c.unit_code, count(*) from reform_coordination c
                        join reform_assignment a on a.id = c.assignment_id where a.plan_id = ? group by c.unit_code
                        """)
                .param(planId)
                .query((row, line) -> Map.entry(row.getString(1), row.getInt(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}

package vn.thidua.movement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Plans in the table {@code movement_plan}. */
@Repository
class JdbcMovementPlans implements MovementPlans {

    private static final String NEWEST =
            "select distinct on (code) content from movement_plan order by code, version desc";
    private static final String NEWEST_OF_CODE =
            "select content from movement_plan where code = ? order by version desc limit 1";
    private static final String VERSION = "select content from movement_plan where code = ? and version = ?";
    private static final String KEEP =
            "insert into movement_plan (code, version, content, imported_by) values (?, ?, ?, ?)";
    /** Two imports of one plan at the same moment get their versions one after the other. */
    private static final String LOCK = "select pg_advisory_xact_lock(hashtext('movement_plan'), hashtext(?))";

    private final JdbcClient jdbc;
    private final PlanFile file;

    /** Every step of every case asks for its plan: the same words are taken apart once. */
    private final Map<String, MovementPlan> known = new ConcurrentHashMap<>();

    JdbcMovementPlans(JdbcClient jdbc, PlanFile file) {
        this.jdbc = jdbc;
        this.file = file;
    }

    @Override
    public List<MovementPlan> newest() {
        return jdbc.sql(NEWEST).query(this::plan).stream()
                .sorted(Comparator.comparing(MovementPlan::year).reversed().thenComparing(MovementPlan::name))
                .toList();
    }

    @Override
    public Optional<MovementPlan> findNewest(String code) {
        return jdbc.sql(NEWEST_OF_CODE).param(code).query(this::plan).optional();
    }

    @Override
    public Optional<MovementPlan> find(String code, int version) {
        return jdbc.sql(VERSION).params(code, version).query(this::plan).optional();
    }

    @Override
    public MovementPlan check(String yaml) {
        return file.read(yaml);
    }

    @Override
    @Transactional
    public MovementPlan importPlan(String yaml, String importedBy) {
        var plan = check(yaml);
        jdbc.sql(LOCK).param(plan.code()).query().singleRow();
        var newest = findNewest(plan.code());
        if (newest.isPresent()
                && newest.get().equals(plan.withVersion(newest.get().version()))) {
            return newest.get();
        }
        var next = plan.withVersion(newest.map(MovementPlan::version).orElse(0) + 1);
        jdbc.sql(KEEP)
                .params(next.code(), next.version(), PlanMapper.json(next), importedBy)
                .update();
        return next;
    }

    private MovementPlan plan(ResultSet row, int number) throws SQLException {
        return known.computeIfAbsent(row.getString("content"), PlanMapper::plan);
    }
}

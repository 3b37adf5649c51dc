package vn.thidua.movement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Plans in the table {@code movement_plan}. */
@Repository
class StoredPlans implements MovementPlans {

    private final JdbcClient jdbc;

    StoredPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<MovementPlan> newest() {
        return jdbc
                .sql("select distinct on (code) version, content from movement_plan order by code, version desc")
                .query((row, number) ->
                        PlanMapper.plan(row.getString("content")).withVersion(row.getInt("version")))
                .stream()
                .sorted(Comparator.comparing(MovementPlan::year).reversed().thenComparing(MovementPlan::name))
                .toList();
    }

    @Override
    public Optional<MovementPlan> find(String code, int version) {
        return jdbc.sql("select content from movement_plan where code = ? and version = ?")
                .params(code, version)
                .query(String.class)
                .optional()
                .map(content -> PlanMapper.plan(content).withVersion(version));
    }

    @Override
    public Optional<MovementPlan> findNewest(String code) {
        return newest().stream().filter(plan -> plan.code().equals(code)).findFirst();
    }

    /** Keeps the plan as the next version, unless it says the same as the newest one. */
    @Transactional
    public MovementPlan keep(MovementPlan plan, String importedBy) {
        lock(plan.code());
        var newest = findNewest(plan.code());
        if (newest.isPresent()
                && newest.get().equals(plan.withVersion(newest.get().version()))) {
            return newest.get();
        }
        var next = plan.withVersion(newest.map(MovementPlan::version).orElse(0) + 1);
        jdbc.sql("insert into movement_plan (code, version, content, imported_by) values (?, ?, ?, ?)")
                .params(next.code(), next.version(), PlanMapper.json(next), importedBy)
                .update();
        return next;
    }

    /** Two imports of one plan at the same moment get their versions one after the other. */
    private void lock(String code) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('movement_plan'), hashtext(?))")
                .param(code)
                .query()
                .singleRow();
    }
}

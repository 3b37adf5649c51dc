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
import vn.thidua.organisation.ImportScope;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.VietnameseOrder;
import vn.thidua.refusal.Refused;

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
    private final Organisation organisation;

    /** Every step of every case asks for its plan: the same words are taken apart once. */
    private final Map<String, MovementPlan> known = new ConcurrentHashMap<>();

    JdbcMovementPlans(JdbcClient jdbc, PlanFile file, Organisation organisation) {
        this.jdbc = jdbc;
        this.file = file;
        this.organisation = organisation;
    }

    @Override
    public List<MovementPlan> newest() {
        return jdbc.sql(NEWEST).query(this::plan).stream()
                .sorted(Comparator.comparing(MovementPlan::year)
                        .reversed()
                        .thenComparing(MovementPlan::name, VietnameseOrder.TEXTS))
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
    public MovementPlan check(String yaml, String readFor) {
        return file.read(yaml, ImportScope.of(readFor, organisation));
    }

    @Override
    @Transactional
    public MovementPlan importPlan(String yaml, String importedBy) {
        var plan = check(yaml, importedBy);
        jdbc.sql(LOCK).param(plan.code()).query().singleRow();
        var newest = findNewest(plan.code());
        newest.ifPresent(known -> refuseOther(known, plan));
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

    /** A code belongs to the province that used it first. */
    private void refuseOther(MovementPlan known, MovementPlan plan) {
        if (!organisation.provinceOf(known.province()).equals(organisation.provinceOf(plan.province()))) {
            throw new Refused(
                    "plan-code-taken",
                    "Mã “%s” không dùng được cho tỉnh này; hãy chọn mã khác.".formatted(plan.code()),
                    "/code");
        }
    }

    private MovementPlan plan(ResultSet row, int number) throws SQLException {
        return known.computeIfAbsent(row.getString("content"), PlanMapper::plan);
    }
}

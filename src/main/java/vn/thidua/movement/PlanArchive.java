package vn.thidua.movement;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The versions of plans and their files. */
@Repository
public class PlanArchive {

    private final JdbcClient jdbc;

    PlanArchive(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who kept which version of the plan and when, the newest first. */
    public List<PlanVersion> versions(String code) {
        return jdbc.sql("""
                        select version, imported_by, imported_at from movement_plan where code = ? order by version desc
                        """)
                .param(code)
                .query((row, number) -> new PlanVersion(
                        row.getInt("version"),
                        row.getString("imported_by"),
                        row.getTimestamp("imported_at").toInstant()))
                .list();
    }

    /** The plan as a YAML file that imports back as the same plan. */
    public String export(MovementPlan plan) {
        return PlanMapper.yaml(plan);
    }

    /** A version and its origin. */
    public record PlanVersion(int version, String importedBy, Instant importedAt) {}
}

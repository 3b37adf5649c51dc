package vn.thidua.movement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.thidua.document.OfficialDocument;
import vn.thidua.refusal.Refused;

/** What every unit does about a launch. */
@Repository
class UnitLaunchTable {

    private final JdbcClient db;
    private final Clock clock;

    UnitLaunchTable(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Adds the unit; a unit that is there already stays as it is. */
    void add(UUID launchId, String unitCode, @Nullable LocalDate planDue) {
        db.sql("""
                insert into unit_launch (id, launch_id, unit_code, plan_due) values (:id, :launch, :unit, :due)
                on conflict (launch_id, unit_code) do nothing
                """)
                .param("id", UUID.randomUUID())
                .param("launch", launchId)
                .param("unit", unitCode)
                .param("due", planDue)
                .update();
    }

    List<UnitLaunch> of(UUID launchId) {
        return db.sql("select * from unit_launch where launch_id = :launch order by unit_code")
                .param("launch", launchId)
                .query(this::unit)
                .list();
    }

    UnitLaunch get(UUID id) {
        return db.sql("select * from unit_launch where id = :id")
                .param("id", id)
                .query(this::unit)
                .optional()
                .orElseThrow(() -> new IllegalStateException("No unit was told of a launch under " + id));
    }

    void acknowledge(UUID id, String personId) {
        move(db.sql("""
                update unit_launch set acknowledged_by = :by, acknowledged_at = :now
                where id = :id and acknowledged_at is null
                """).param("by", personId).param("now", now()).param("id", id));
    }

    void recordPlan(UUID id, OfficialDocument plan, String summary, String personId) {
        move(db.sql("""
                update unit_launch set plan_number = :number, plan_date = :date, plan_summary = :summary,
                                       plan_by = :by, plan_at = :now
                where id = :id and plan_due is not null and plan_at is null
                """)
                .param("number", plan.number())
                .param("date", plan.date())
                .param("summary", summary)
                .param("by", personId)
                .param("now", now())
                .param("id", id));
    }

    private static void move(StatementSpec update) {
        if (update.update() == 0) {
            throw new Refused(
                    "unit-launch-changed", "Đơn vị đã thực hiện việc này; hãy tải lại trang để xem tình trạng mới.");
        }
    }

    private UnitLaunch unit(ResultSet row, int number) throws SQLException {
        var plan = row.getString("plan_number");
        return new UnitLaunch(
                row.getObject("id", UUID.class),
                row.getObject("launch_id", UUID.class),
                row.getString("unit_code"),
                row.getObject("plan_due", LocalDate.class),
                day(row.getTimestamp("acknowledged_at")),
                plan == null ? null : new OfficialDocument(plan, row.getObject("plan_date", LocalDate.class)),
                plan == null ? "" : row.getString("plan_summary"));
    }

    private @Nullable LocalDate day(@Nullable Timestamp moment) {
        return moment == null ? null : LocalDate.ofInstant(moment.toInstant(), clock.getZone());
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}

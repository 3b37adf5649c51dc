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
import vn.thidua.movement.UnitRegistration.Stage;
import vn.thidua.refusal.Refused;

/** Every unit's registration; every step is taken only from the stage it belongs to. */
@Repository
class UnitRegistrationTable {

    private final JdbcClient db;
    private final Clock clock;

    UnitRegistrationTable(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Adds the unit; a unit that is there already stays as it is. */
    void add(UUID registrationId, String unitCode, @Nullable String parentCode) {
        db.sql("""
                insert into unit_registration (id, registration_id, unit_code, parent_code, stage)
                values (:id, :registration, :unit, :parent, 'WAITING')
                on conflict (registration_id, unit_code) do nothing
                """)
                .param("id", UUID.randomUUID())
                .param("registration", registrationId)
                .param("unit", unitCode)
                .param("parent", parentCode)
                .update();
    }

    /** All units of the registration, by code. */
    List<UnitRegistration> of(UUID registrationId) {
        return db.sql("select * from unit_registration where registration_id = :id order by unit_code")
                .param("id", registrationId)
                .query(this::unit)
                .list();
    }

    UnitRegistration get(UUID id) {
        return db.sql("select * from unit_registration where id = :id")
                .param("id", id)
                .query(this::unit)
                .optional()
                .orElseThrow(() -> new IllegalStateException("No unit was asked to register under " + id));
    }

    void fill(UUID id, boolean joins, List<String> collectives, String personId) {
        move(db.sql("""
                update unit_registration set stage = 'FILLED', joins = :joins, collectives = :collectives,
                                             return_reason = '', prepared_by = :by, prepared_at = :now
                where id = :id and stage in ('WAITING', 'RETURNED')
                """)
                .param("joins", joins)
                .param("collectives", collectives.toArray(String[]::new))
                .param("by", personId)
                .param("now", now())
                .param("id", id));
    }

    void giveBack(UUID id, String reason) {
        move(db.sql("""
                update unit_registration set stage = 'RETURNED', return_reason = :reason
                where id = :id and stage = 'FILLED'
                """).param("reason", reason).param("id", id));
    }

    void confirm(UUID id, String personId) {
        move(db.sql("""
                update unit_registration set stage = case when joins then 'REGISTERED' else 'DECLINED' end,
                                             confirmed_by = :by, confirmed_at = :now
                where id = :id and stage = 'FILLED'
                """).param("by", personId).param("now", now()).param("id", id));
    }

    /** Marks what the units below a parent registered as put together; doing it again changes nothing. */
    void consolidate(UUID registrationId, String parentCode, String personId) {
        db.sql("""
                update unit_registration set consolidated_by = :by, consolidated_at = :now
                where registration_id = :id and parent_code = :parent and stage = 'REGISTERED'
                  and consolidated_at is null
                """)
                .param("by", personId)
                .param("now", now())
                .param("id", registrationId)
                .param("parent", parentCode)
                .update();
    }

    private static void move(StatementSpec update) {
        if (update.update() == 0) {
            throw new Refused(
                    "unit-registration-changed",
                    "Bản đăng ký đã chuyển sang bước khác; hãy tải lại trang để xem tình trạng mới.");
        }
    }

    private UnitRegistration unit(ResultSet row, int line) throws SQLException {
        return new UnitRegistration(
                row.getObject("id", UUID.class),
                row.getObject("registration_id", UUID.class),
                row.getString("unit_code"),
                row.getString("parent_code"),
                Stage.valueOf(row.getString("stage")),
                row.getBoolean("joins"),
                List.of((String[]) row.getArray("collectives").getArray()),
                row.getString("return_reason"),
                row.getString("prepared_by"),
                row.getString("confirmed_by"),
                day(row.getTimestamp("confirmed_at")),
                day(row.getTimestamp("consolidated_at")));
    }

    private @Nullable LocalDate day(@Nullable Timestamp moment) {
        return moment == null ? null : LocalDate.ofInstant(moment.toInstant(), clock.getZone());
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}

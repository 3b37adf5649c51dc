package vn.thidua.award;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.award.RegisterEntry.Honour;
import vn.thidua.document.OfficialDocument;
import vn.thidua.movement.MovementPlan.AwardForm;
import vn.thidua.movement.NomineeKind;

/** The register alone, for tests of whoever asks it; entries are of the year 2023 and province Ninh Thuận. */
public final class RegisterFixture {

    public static final OfficialDocument DECISION = new OfficialDocument("77/QĐ-SNV", LocalDate.of(2024, 1, 3));

    private RegisterFixture() {}

    /** Registers the beans; a {@code JdbcClient}, {@code JdbcTemplate}, clock, rounds and organisation must be there. */
    public static void register(AnnotationConfigApplicationContext beans) {
        beans.register(RegisterTable.class, AwardRegister.class);
    }

    /** Enters an award and says under which id. */
    public static UUID enter(AnnotationConfigApplicationContext beans, RegisterEntry entry) {
        beans.getBean(RegisterTable.class).add(List.of(entry), "test");
        return entry.id();
    }

    /** Revokes an award. */
    public static void revoke(AnnotationConfigApplicationContext beans, UUID entry) {
        beans.getBean(RegisterTable.class)
                .revoke(entry, new OfficialDocument("78/QĐ-SNV", LocalDate.of(2024, 2, 1)), "Khai báo sai", "test");
    }

    /** Empties the register, which nothing but a test may do. */
    public static void clear(JdbcClient db) {
        for (var table : List.of("award_register", "award_register_initiative", "award_register_revocation")) {
            db.sql("alter table %s disable trigger user".formatted(table)).update();
        }
        db.sql("truncate award_register cascade").update();
    }

    /** An award of a unit in another province. */
    public static RegisterEntry inProvince(String province, String unit, String... initiatives) {
        var entry = anEntry(unit, null, initiatives);
        return new RegisterEntry(
                entry.id(),
                province,
                entry.awardee(),
                unit,
                entry.honour(),
                entry.movement(),
                entry.year(),
                entry.achievement(),
                entry.initiatives(),
                null,
                null);
    }

    /** An award of the unit, or of the person where there is one, standing on these decisions on initiatives. */
    public static RegisterEntry anEntry(String unit, @Nullable String person, String... initiatives) {
        var kind = person == null ? NomineeKind.COLLECTIVE : NomineeKind.INDIVIDUAL;
        return new RegisterEntry(
                UUID.randomUUID(),
                "ninh-thuan",
                new Awardee(kind, unit, person, person == null ? unit : person),
                unit,
                new Honour("Giấy khen", AwardForm.COMMENDATION, DECISION, "Giám đốc Sở Nội vụ"),
                "Phong trào trước",
                2023,
                new Achievement("cai-cach-hanh-chinh", LocalDate.of(2023, 1, 1), LocalDate.of(2023, 6, 30)),
                InitiativeDecision.citedIn(String.join("; ", initiatives)),
                null,
                null);
    }
}

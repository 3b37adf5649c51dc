package vn.thidua.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.movement.LaunchFixture.APPRAISER;
import static vn.thidua.movement.LaunchFixture.DECIDER;
import static vn.thidua.movement.LaunchFixture.ISSUED_ON;
import static vn.thidua.movement.LaunchFixture.LEAD;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.database.TestDatabase;
import vn.thidua.document.OfficialDocument;
import vn.thidua.figures.Metrics;
import vn.thidua.figures.SubjectKind;

/** What a unit registered decides criterion 001-G3, “có đăng ký thi đua chuyên đề theo Kế hoạch này” (001, dòng 53). */
class RegistrationCriterionTest {

    private final LaunchFixture movement = new LaunchFixture(TestDatabase.migrated());
    private final CriteriaCheck check = new CriteriaChecker(movement.province, movement.figures, new Metrics());

    @Test
    void isReadFromTheRegistration() {
        var registration = opened();
        assertThat(verdict("xa-a1")).isEqualTo(Verdict.NEEDS_HUMAN);

        register(registration, "xa-a1");
        assertThat(verdict("xa-a1")).isEqualTo(Verdict.PASS);
        assertThat(verdict("xa-a2")).isEqualTo(Verdict.NEEDS_HUMAN);

        movement.bean(RegistrationClosing.class).close(registration.id());
        assertThat(verdict("xa-a1")).isEqualTo(Verdict.PASS);
        assertThat(verdict("xa-a2")).isEqualTo(Verdict.FAIL);
    }

    @Test
    void staysAsItIsWhenClosingRunsTwice() {
        var registration = opened();
        var closing = movement.bean(RegistrationClosing.class);
        closing.close(registration.id());
        closing.close(registration.id());

        assertThat(movement.figures.history(SubjectKind.UNIT, "xa-a2", 2021)).hasSize(1);
    }

    private RegistrationCase opened() {
        var launching = movement.bean(Launching.class);
        var launch = launching.open(movement.plan().code(), LEAD).id();
        launching.submit(launch, "Kế hoạch", "Nội dung", LEAD);
        launching.issue(launch, new OfficialDocument("37/KH-UBND", ISSUED_ON), DECIDER);
        var registration =
                movement.bean(RegistrationOpening.class).open(movement.plan().code(), null, "", APPRAISER);
        movement.bean(RegistrationClosing.class).announce(registration.id());
        return registration;
    }

    private void register(RegistrationCase registration, String unitCode) {
        var unit = movement.bean(RegistrationRegister.class).units(registration.id()).stream()
                .filter(one -> one.unitCode().equals(unitCode))
                .findFirst()
                .orElseThrow();
        var registering = movement.bean(Registering.class);
        registering.fill(unit.id(), List.of(unitCode), List.of(), "officer." + unitCode);
        registering.confirm(unit.id(), "head." + unitCode);
    }

    private Verdict verdict(String unit) {
        var subject = new CheckedSubject(NomineeKind.COLLECTIVE, unit, null, false, null);
        return check.check(movement.plan(), 2021, subject).get(0).verdict();
    }
}

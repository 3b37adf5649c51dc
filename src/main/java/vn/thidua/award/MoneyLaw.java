package vn.thidua.award;

import java.time.LocalDate;
import java.util.Optional;
import vn.thidua.movement.MovementPlan.AwardForm;
import vn.thidua.movement.NomineeKind;

/** The dated law of award money, as the decision tables that administrators edit say it. */
public interface MoneyLaw {

    /**
     * The same law as one province keeps it, by its own tables where its administrator deployed some: only to be shown,
     * for asking leaves no history.
     */
    default MoneyLaw shownIn(String province) {
        return this;
    }

    /** The legal text in force on that day. */
    Optional<LegalProfile> inForce(LocalDate day);

    /** The legal text with that code, whether in force or not. */
    Optional<LegalProfile> profile(String code);

    /** The monthly base salary (lương cơ sở) of that day, in đồng. */
    Optional<LegalNumber> baseSalary(LocalDate day);

    /** How many base salaries the award is worth. */
    Optional<LegalNumber> coefficient(String profileCode, AwardForm form, NomineeKind kind);
}

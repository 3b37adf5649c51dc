package vn.thidua.award.process;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;
import vn.thidua.award.LegalNumber;
import vn.thidua.award.LegalProfile;
import vn.thidua.award.MoneyLaw;
import vn.thidua.award.MoneyRounding;
import vn.thidua.movement.MovementPlan.AwardForm;
import vn.thidua.movement.NomineeKind;

/** Asks the newest deployed decision tables. */
@Component
class MoneyTables implements MoneyLaw {

    private final DecisionService decisions;

    MoneyTables(DecisionService decisions) {
        this.decisions = decisions;
    }

    @Override
    public Optional<LegalProfile> inForce(LocalDate day) {
        return ask("legal-profile", on(day)).flatMap(row -> profile(text(row, "profile"), text(row, "note")));
    }

    @Override
    public Optional<LegalProfile> profile(String code) {
        return profile(code, "");
    }

    @Override
    public Optional<LegalNumber> baseSalary(LocalDate day) {
        return ask("base-salary", on(day)).map(row -> number(row, "amount"));
    }

    @Override
    public Optional<LegalNumber> coefficient(String profileCode, AwardForm form, NomineeKind kind) {
        return ask("award-coefficient", Map.of("profile", profileCode, "form", form.name(), "kind", kind.name()))
                .map(row -> number(row, "coefficient"));
    }

    private Optional<LegalProfile> profile(String code, String note) {
        return ask("profile-rounding", Map.of("profile", code))
                .map(row -> new LegalProfile(code, text(row, "name"), rounding(row), note));
    }

    private Optional<DmnDecisionRuleResult> ask(String table, Map<String, Object> inputs) {
        return Optional.ofNullable(
                decisions.evaluateDecisionTableByKey(table, inputs).getSingleResult());
    }

    private static Map<String, Object> on(LocalDate day) {
        return Map.of(
                "decisionDate",
                Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant()));
    }

    private static MoneyRounding rounding(DmnDecisionRuleResult row) {
        return new MoneyRounding(
                MoneyRounding.Mode.valueOf(text(row, "rounding")),
                new BigDecimal(text(row, "step")),
                text(row, "basis"),
                text(row, "note"));
    }

    private static LegalNumber number(DmnDecisionRuleResult row, String column) {
        return new LegalNumber(new BigDecimal(text(row, column)), text(row, "basis"), text(row, "note"));
    }

    private static String text(DmnDecisionRuleResult row, String column) {
        return Objects.toString(row.getEntry(column), "");
    }
}

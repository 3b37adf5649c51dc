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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.thidua.award.LegalNumber;
import vn.thidua.award.LegalProfile;
import vn.thidua.award.MoneyLaw;
import vn.thidua.award.MoneyRounding;
import vn.thidua.engine.DecisionLookup;
import vn.thidua.movement.MovementPlan.AwardForm;
import vn.thidua.movement.NomineeKind;

/** Asks the newest deployed decision tables. */
@Component
class MoneyTables implements MoneyLaw {

    private final Question question;
    private final DecisionLookup lookup;

    @Autowired
    MoneyTables(DecisionService decisions, DecisionLookup lookup) {
        this(
                (table, inputs) -> Optional.ofNullable(
                        decisions.evaluateDecisionTableByKey(table, inputs).getSingleResult()),
                lookup);
    }

    private MoneyTables(Question question, DecisionLookup lookup) {
        this.question = question;
        this.lookup = lookup;
    }

    /** Asks a table for the row that fits. */
    private interface Question {
        Optional<DmnDecisionRuleResult> ask(String table, Map<String, Object> inputs);
    }

    @Override
    public MoneyLaw shownIn(String province) {
        return new MoneyTables((table, inputs) -> lookup.ask(province, table, inputs), lookup);
    }

    @Override
    public Optional<LegalProfile> inForce(LocalDate day) {
        return question.ask("legal-profile", on(day)).flatMap(row -> profile(text(row, "profile"), text(row, "note")));
    }

    @Override
    public Optional<LegalProfile> profile(String code) {
        return profile(code, "");
    }

    @Override
    public Optional<LegalNumber> baseSalary(LocalDate day) {
        return question.ask("base-salary", on(day)).map(row -> number(row, "amount"));
    }

    @Override
    public Optional<LegalNumber> coefficient(String profileCode, AwardForm form, NomineeKind kind) {
        return question.ask(
                        "award-coefficient", Map.of("profile", profileCode, "form", form.name(), "kind", kind.name()))
                .map(row -> number(row, "coefficient"));
    }

    private Optional<LegalProfile> profile(String code, String note) {
        return question.ask("profile-rounding", Map.of("profile", code))
                .map(row -> new LegalProfile(code, text(row, "name"), rounding(row), note));
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

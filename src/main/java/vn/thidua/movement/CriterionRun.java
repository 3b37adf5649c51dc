package vn.thidua.movement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.movement.MovementPlan.CheckKind;
import vn.thidua.movement.MovementPlan.Criterion;

/** One criterion evaluated on the figures of one nominee. */
final class CriterionRun {

    private final Criterion criterion;
    private final Readings readings;
    private final Set<String> asked = new LinkedHashSet<>();
    private final Set<String> missing = new LinkedHashSet<>();

    CriterionRun(Criterion criterion, Readings readings) {
        this.criterion = criterion;
        this.readings = readings;
    }

    /** The verdict with its clause, figures and sums. */
    CriterionVerdict verdict() {
        var verdict = decide();
        var arithmetic = verdict == Verdict.NOT_APPLICABLE ? "" : arithmetic();
        return new CriterionVerdict(
                criterion.code(),
                criterion.clause().text(),
                criterion.clause().source(),
                criterion.exclusion(),
                verdict,
                arithmetic,
                explain(verdict),
                readings.used(asked));
    }

    private Verdict decide() {
        var formulas = criterion.formulas();
        var applies = formulas.applies() == null ? Answer.YES : ask(formulas.applies());
        if (applies != Answer.YES) {
            return applies == Answer.NO ? Verdict.NOT_APPLICABLE : Verdict.NEEDS_HUMAN;
        }
        var passes = any(formulas.passes());
        if (passes == Answer.YES) {
            missing.clear();
            var machineSuffices = criterion.check() == CheckKind.MACHINE || criterion.recordSuffices();
            return machineSuffices ? Verdict.PASS : Verdict.NEEDS_HUMAN;
        }
        if (formulas.fails().isEmpty()) {
            return passes == Answer.NO && !formulas.passes().isEmpty() ? Verdict.FAIL : Verdict.NEEDS_HUMAN;
        }
        var fails = any(formulas.fails());
        return fails == Answer.YES ? Verdict.FAIL : Verdict.NEEDS_HUMAN;
    }

    /** Yes when one expression is true, unknown when none is but a figure is missing, otherwise no. */
    private Answer any(List<String> expressions) {
        var answers = expressions.stream().map(this::ask).collect(Collectors.toSet());
        if (answers.contains(Answer.YES)) {
            return Answer.YES;
        }
        return answers.contains(Answer.UNKNOWN) ? Answer.UNKNOWN : Answer.NO;
    }

    private Answer ask(String text) {
        var expression = FeelExpression.parse(text);
        asked.addAll(expression.names());
        missing.addAll(readings.missing(expression.names()));
        if (!readings.know(expression.names())) {
            return Answer.UNKNOWN;
        }
        return expression
                .test(readings.values())
                .map(answer -> answer ? Answer.YES : Answer.NO)
                .orElse(Answer.UNKNOWN);
    }

    private String arithmetic() {
        return criterion.formulas().arithmetic().stream()
                .map(ArithmeticText::new)
                .peek(text -> asked.addAll(text.names()))
                .filter(text -> readings.know(text.names()))
                .map(text -> text.fill(readings.values()))
                .collect(Collectors.joining("; "));
    }

    private String explain(Verdict verdict) {
        if (verdict == Verdict.NEEDS_HUMAN && !missing.isEmpty()) {
            return "Chưa đủ số liệu để kết luận: %s.".formatted(String.join("; ", missing));
        }
        return verdict == Verdict.NEEDS_HUMAN
                ? Objects.requireNonNull(criterion.question())
                : Objects.requireNonNull(criterion.explanations().get(verdict));
    }

    private enum Answer {
        YES,
        NO,
        UNKNOWN
    }
}

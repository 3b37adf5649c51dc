package vn.thidua.movement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.figures.Metric;
import vn.thidua.figures.MetricType;
import vn.thidua.figures.Metrics;
import vn.thidua.figures.SubjectKind;
import vn.thidua.movement.MovementPlan.AppliesTo;
import vn.thidua.movement.MovementPlan.CheckKind;
import vn.thidua.movement.MovementPlan.Criterion;
import vn.thidua.organisation.UnitKind;
import vn.thidua.refusal.Refused;

/** What one criterion of a plan must keep to beyond the schema: its metrics, expressions and texts fit together. */
final class CriterionRules {

    private final Metrics metrics;

    CriterionRules(Metrics metrics) {
        this.metrics = metrics;
    }

    /** Everything in the criterion that cannot be; {@code path} is its place in the file. */
    List<PlanProblem> problems(String path, Criterion criterion) {
        var problems = new ArrayList<PlanProblem>();
        metrics(path, criterion, problems);
        if (problems.isEmpty()) {
            expressions(path, criterion, problems);
        }
        texts(path, criterion, problems);
        return problems;
    }

    private void metrics(String path, Criterion criterion, List<PlanProblem> problems) {
        for (int i = 0; i < criterion.metrics().size(); i++) {
            var code = criterion.metrics().get(i);
            var place = "%s/metrics/%d".formatted(path, i);
            var metric = metrics.find(code);
            if (metric.isEmpty()) {
                problems.add(new PlanProblem(place, "không có chỉ tiêu số liệu nào mang mã “%s”".formatted(code)));
            } else if (metric.get().subject() == SubjectKind.PERSON && criterion.appliesTo() != AppliesTo.INDIVIDUAL) {
                problems.add(new PlanProblem(place, "chỉ tiêu “%s” là của cá nhân".formatted(code)));
            }
        }
    }

    private void expressions(String path, Criterion criterion, List<PlanProblem> problems) {
        var formulas = criterion.formulas();
        var applies = Optional.ofNullable(formulas.applies());
        applies.ifPresent(text -> expression(path + "/formulas/applies", criterion, text, problems));
        for (int i = 0; i < formulas.passes().size(); i++) {
            expression(
                    "%s/formulas/passes/%d".formatted(path, i),
                    criterion,
                    formulas.passes().get(i),
                    problems);
        }
        for (int i = 0; i < formulas.fails().size(); i++) {
            expression(
                    "%s/formulas/fails/%d".formatted(path, i),
                    criterion,
                    formulas.fails().get(i),
                    problems);
        }
        for (int i = 0; i < formulas.arithmetic().size(); i++) {
            var text = formulas.arithmetic().get(i);
            arithmetic("%s/formulas/arithmetic/%d".formatted(path, i), criterion, text, problems);
        }
    }

    private void expression(String path, Criterion criterion, String text, List<PlanProblem> problems) {
        try {
            var expression = FeelExpression.parse(text);
            unknownNames(path, criterion, expression.names(), problems);
            unknownTexts(path, criterion, expression.texts(), problems);
        } catch (Refused e) {
            problems.add(new PlanProblem(path, e.sentence()));
        }
    }

    private void arithmetic(String path, Criterion criterion, String text, List<PlanProblem> problems) {
        try {
            unknownNames(path, criterion, new ArithmeticText(text).names(), problems);
        } catch (Refused e) {
            problems.add(new PlanProblem(path, e.sentence()));
        }
    }

    private void unknownNames(String path, Criterion criterion, Set<String> names, List<PlanProblem> problems) {
        var known = new HashSet<>(Readings.FACTS);
        criterion.metrics().stream().map(metrics::metric).forEach(metric -> known.addAll(Readings.namesOf(metric)));
        names.stream()
                .filter(name -> !known.contains(name))
                .map(name ->
                        new PlanProblem(path, "biểu thức đọc “%s” không có trong metrics của tiêu chí".formatted(name)))
                .forEach(problems::add);
    }

    /** A misspelt grade would never be equal to anything and fail everybody in silence. */
    private void unknownTexts(String path, Criterion criterion, Set<String> texts, List<PlanProblem> problems) {
        var kinds = Stream.of(UnitKind.values()).map(UnitKind::name);
        var grades = criterion.metrics().stream()
                .map(metrics::metric)
                .filter(metric -> metric.type() == MetricType.GRADE)
                .map(Metric::values)
                .flatMap(List::stream);
        var known = Stream.of(kinds, grades, Stream.of(""))
                .flatMap(Function.identity())
                .collect(Collectors.toSet());
        texts.stream()
                .filter(text -> !known.contains(text))
                .map(text ->
                        new PlanProblem(path, "“%s” không có trong thang giá trị của chỉ tiêu nào".formatted(text)))
                .forEach(problems::add);
    }

    private static void texts(String path, Criterion criterion, List<PlanProblem> problems) {
        var formulas = criterion.formulas();
        var decides = !formulas.passes().isEmpty();
        if (criterion.check() == CheckKind.MACHINE && !decides) {
            problems.add(new PlanProblem(path + "/formulas", "tiêu chí do máy kiểm tra phải có passes"));
        }
        if (criterion.question() == null
                && (criterion.check() != CheckKind.MACHINE || !formulas.fails().isEmpty())) {
            problems.add(new PlanProblem(path, "thiếu mục “question”: câu hỏi cho người xem"));
        }
        needed(criterion, decides).stream()
                .filter(verdict -> !criterion.explanations().containsKey(verdict))
                .map(verdict ->
                        new PlanProblem(path + "/explanations", "thiếu câu giải thích cho “%s”".formatted(verdict)))
                .forEach(problems::add);
    }

    private static List<Verdict> needed(Criterion criterion, boolean decides) {
        var needed = new ArrayList<Verdict>();
        if (decides && (criterion.check() == CheckKind.MACHINE || criterion.recordSuffices())) {
            needed.add(Verdict.PASS);
        }
        if (decides) {
            needed.add(Verdict.FAIL);
        }
        if (criterion.formulas().applies() != null) {
            needed.add(Verdict.NOT_APPLICABLE);
        }
        return needed;
    }
}

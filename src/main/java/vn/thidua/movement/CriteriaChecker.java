package vn.thidua.movement;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import vn.thidua.figures.FiguresInForce;
import vn.thidua.figures.Metrics;
import vn.thidua.movement.MovementPlan.AppliesTo;
import vn.thidua.movement.MovementPlan.Criterion;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitKind;

/** Checks nominees on the figures in force at the moment of the check. */
@Service
class CriteriaChecker implements CriteriaCheck {

    private final Organisation organisation;
    private final FiguresInForce figures;
    private final Metrics metrics;

    CriteriaChecker(Organisation organisation, FiguresInForce figures, Metrics metrics) {
        this.organisation = organisation;
        this.figures = figures;
        this.metrics = metrics;
    }

    @Override
    public List<CriterionVerdict> check(MovementPlan plan, int year, CheckedSubject subject) {
        var read = new YearFigures(figures);
        var verdicts = plan.criteria().stream()
                .filter(criterion -> concerns(criterion.appliesTo(), subject))
                .sorted(Comparator.comparing(Criterion::exclusion))
                .map(criterion -> verdict(criterion, year, subject, read))
                .toList();
        return Alternatives.settle(plan, verdicts);
    }

    private static boolean concerns(AppliesTo appliesTo, CheckedSubject subject) {
        return switch (appliesTo) {
            case COLLECTIVE -> subject.kind() == NomineeKind.COLLECTIVE;
            case INDIVIDUAL -> subject.kind() == NomineeKind.INDIVIDUAL;
            case HEAD -> subject.kind() == NomineeKind.INDIVIDUAL && subject.head();
        };
    }

    private CriterionVerdict verdict(Criterion criterion, int roundYear, CheckedSubject subject, YearFigures read) {
        var judged = organisation.unit(judgedUnit(criterion, subject));
        if (!criterion.unitKinds().isEmpty() && !criterion.unitKinds().contains(judged.kind())) {
            return notConcerned(criterion, criterion.unitKinds().stream().map(UnitKind::label));
        }
        if (!criterion.units().isEmpty() && !criterion.units().contains(judged.code())) {
            return notConcerned(criterion, criterion.units().stream().map(code -> organisation
                    .unit(code)
                    .name()));
        }
        var year = Objects.requireNonNullElse(criterion.year(), roundYear);
        var person = Objects.requireNonNullElse(subject.personId(), "");
        var unit = figuresUnit(criterion, judged);
        return new CriterionRun(criterion, Readings.of(criterion.metrics(), metrics, read, unit, person, year))
                .verdict();
    }

    private static String judgedUnit(Criterion criterion, CheckedSubject subject) {
        return criterion.appliesTo() == AppliesTo.HEAD
                ? Objects.requireNonNullElse(subject.headedUnitCode(), subject.unitCode())
                : subject.unitCode();
    }

    private Unit figuresUnit(Criterion criterion, Unit judged) {
        if (criterion.figuresOf() == null) {
            return judged;
        }
        return criterion.figuresOf().equals(Criterion.SPEAKING_UNIT)
                ? organisation.speakingUnit(judged.code())
                : organisation.unit(criterion.figuresOf());
    }

    private static CriterionVerdict notConcerned(Criterion criterion, Stream<String> concerned) {
        return new CriterionVerdict(
                criterion.code(),
                criterion.clause().text(),
                criterion.clause().source(),
                criterion.exclusion(),
                Verdict.NOT_APPLICABLE,
                "",
                "Chỉ áp dụng đối với: " + concerned.collect(Collectors.joining("; ")) + ".",
                List.of());
    }
}

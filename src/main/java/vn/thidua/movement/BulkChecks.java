package vn.thidua.movement;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import vn.thidua.figures.Figure;
import vn.thidua.figures.Figures;
import vn.thidua.figures.FiguresInForce;
import vn.thidua.figures.Metrics;
import vn.thidua.organisation.Organisation;

/** Criteria checks of many subjects: the same check, with units and figures read once. */
@Service
public class BulkChecks {

    private final Figures figures;
    private final Metrics metrics;

    BulkChecks(Figures figures, Metrics metrics) {
        this.figures = figures;
        this.metrics = metrics;
    }

    /**
     * A check on the figures in force at this moment.
     *
     * @param now  a {@link Organisation#snapshot}
     * @param plan whose criteria will be asked, with these or other expressions
     */
    public BulkCheck of(Organisation now, MovementPlan plan, int year) {
        return new BulkCheck(now, figures.snapshot(years(plan, year)), metrics);
    }

    private static Set<Integer> years(MovementPlan plan, int roundYear) {
        return plan.criteria().stream()
                .map(criterion -> Objects.requireNonNullElse(criterion.year(), roundYear))
                .flatMap(year -> Stream.of(year, year - 1))
                .collect(Collectors.toSet());
    }

    /** A check on units and figures that were read before. */
    public record BulkCheck(Organisation organisation, FiguresInForce figures, Metrics metrics)
            implements CriteriaCheck {

        @Override
        public List<CriterionVerdict> check(MovementPlan plan, int year, CheckedSubject subject) {
            return new CriteriaChecker(organisation, figures, metrics).check(plan, year, subject);
        }

        /** The same check on figures of which some are only supposed. */
        public BulkCheck supposing(List<Figure> supposed) {
            return new BulkCheck(organisation, figures.supposing(supposed), metrics);
        }
    }
}

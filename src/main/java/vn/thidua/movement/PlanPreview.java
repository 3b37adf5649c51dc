package vn.thidua.movement;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.Role;
import vn.thidua.organisation.Unit;

/** What a plan would find if everybody it addresses were nominated today. Keeps nothing. */
@Service
@Transactional(readOnly = true)
public class PlanPreview {

    private final Organisation organisation;
    private final BulkChecks checks;

    PlanPreview(Organisation organisation, BulkChecks checks) {
        this.organisation = organisation;
        this.checks = checks;
    }

    /**
     * What one nominee would get.
     *
     * @param unit    name of the unit, or of the person's unit
     * @param verdict FAIL when any criterion fails, else NEEDS_HUMAN when any needs a person, else PASS
     * @param shown   the criteria that fail or need a person, in the order of the plan; in a preview of one criterion
     *     that one's verdict, whatever it is
     */
    public record Line(NomineeKind kind, String label, String unit, Verdict verdict, List<CriterionVerdict> shown) {}

    /**
     * Everybody the award addresses, unit by unit, collectives first.
     *
     * @param criterion code of the one criterion to look at, and whom it concerns; all of them when none
     */
    public List<Line> of(MovementPlan plan, String award, int year, @Nullable String criterion) {
        var now = organisation.snapshot();
        var scope = new Scope(now);
        var check = checks.of(now, plan, year);
        var tried = criterion == null ? plan : TrialPlans.touched(plan, Set.of(criterion), Set.of());
        return scope.proposers(plan, award).stream()
                .flatMap(proposer -> Stream.concat(
                        scope.collectives(plan, award, proposer.code()).stream().map(PlanPreview::collective),
                        scope.people(plan, award, proposer.code()).stream().map(person -> individual(person, now))))
                .map(one -> one.line(check.check(tried, year, one.subject()), criterion))
                .filter(line -> criterion == null || !line.shown().isEmpty())
                .toList();
    }

    private static Nominable collective(Unit unit) {
        var subject = new CheckedSubject(NomineeKind.COLLECTIVE, unit.code(), null, false, null);
        return new Nominable(subject, unit.name(), unit.name());
    }

    private static Nominable individual(Person person, Organisation now) {
        var headed = person.owns(Role.HEAD) ? person.unitCode() : null;
        var subject =
                new CheckedSubject(NomineeKind.INDIVIDUAL, person.unitCode(), person.id(), headed != null, headed);
        return new Nominable(
                subject,
                person.fullName() + " - " + person.position(),
                now.unit(person.unitCode()).name());
    }

    /** Somebody the award addresses. */
    private record Nominable(CheckedSubject subject, String label, String unit) {

        Line line(List<CriterionVerdict> verdicts, @Nullable String criterion) {
            return new Line(subject.kind(), label, unit, Verdict.of(verdicts), shown(verdicts, criterion));
        }
    }

    private static List<CriterionVerdict> shown(List<CriterionVerdict> verdicts, @Nullable String criterion) {
        return verdicts.stream()
                .filter(line ->
                        criterion == null ? line.verdict().open() : line.code().equals(criterion))
                .toList();
    }
}

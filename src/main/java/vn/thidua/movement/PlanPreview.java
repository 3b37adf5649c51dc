package vn.thidua.movement;

import java.util.List;
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

    private final Scope scope;
    private final CriteriaCheck check;
    private final Organisation organisation;

    PlanPreview(Scope scope, CriteriaCheck check, Organisation organisation) {
        this.scope = scope;
        this.check = check;
        this.organisation = organisation;
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
        return scope.proposers(plan, award).stream()
                .flatMap(proposer -> Stream.concat(
                        scope.collectives(plan, award, proposer.code()).stream()
                                .map(unit -> collective(plan, year, unit, criterion)),
                        scope.people(plan, award, proposer.code()).stream()
                                .map(person -> individual(plan, year, person, criterion))))
                .filter(line -> criterion == null || !line.shown().isEmpty())
                .toList();
    }

    private Line collective(MovementPlan plan, int year, Unit unit, @Nullable String criterion) {
        var subject = new CheckedSubject(NomineeKind.COLLECTIVE, unit.code(), null, false, null);
        var verdicts = check.check(plan, year, subject);
        return new Line(subject.kind(), unit.name(), unit.name(), Verdict.of(verdicts), shown(verdicts, criterion));
    }

    private Line individual(MovementPlan plan, int year, Person person, @Nullable String criterion) {
        var headed = person.holds(Role.HEAD) ? person.unitCode() : null;
        var subject =
                new CheckedSubject(NomineeKind.INDIVIDUAL, person.unitCode(), person.id(), headed != null, headed);
        var verdicts = check.check(plan, year, subject);
        return new Line(
                subject.kind(),
                person.fullName() + " - " + person.position(),
                organisation.unit(person.unitCode()).name(),
                Verdict.of(verdicts),
                shown(verdicts, criterion));
    }

    private static List<CriterionVerdict> shown(List<CriterionVerdict> verdicts, @Nullable String criterion) {
        return verdicts.stream()
                .filter(line ->
                        criterion == null ? line.verdict().open() : line.code().equals(criterion))
                .toList();
    }
}

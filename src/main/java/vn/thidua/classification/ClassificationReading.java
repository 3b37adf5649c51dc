package vn.thidua.classification;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.classification.ClassificationReport.Line;
import vn.thidua.classification.ClassificationReport.Progress;
import vn.thidua.classification.UnitPart.Place;
import vn.thidua.classification.UnitPart.Stage;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.VietnameseOrder;

/** Reads classifications for people: each sees what is theirs to see. */
@Service
@Transactional(readOnly = true)
public class ClassificationReading {

    private final ClassificationTable table;
    private final UnitPartTable parts;
    private final ScoreTable scores;
    private final ClassificationRegister register;
    private final ClassificationSight sight;
    private final Organisation organisation;

    ClassificationReading(
            ClassificationTable table,
            UnitPartTable parts,
            ScoreTable scores,
            ClassificationRegister register,
            ClassificationSight sight,
            Organisation organisation) {
        this.table = table;
        this.parts = parts;
        this.scores = scores;
        this.register = register;
        this.sight = sight;
        this.organisation = organisation;
    }

    /** One classification in a list. */
    public record Summary(UUID id, int year, String opener, String scope, String stage, List<String> units) {}

    /** Those the person may see anything of, the newest year first; with the codes of the units seen. */
    public List<Summary> all(String personId) {
        var person = sight.person(personId);
        return table.of(sight.provinceOf(person)).stream()
                .map(one -> new Summary(
                        one.id(),
                        one.year(),
                        organisation.unit(one.openerCode()).name(),
                        one.scope(),
                        one.stage().label(),
                        seen(one, person).stream().map(UnitPart::unitCode).toList()))
                .filter(summary -> !summary.units().isEmpty())
                .toList();
    }

    /** One classification; nothing of another province or of which the person may see nothing. */
    public Optional<ClassificationReport> find(UUID id, String personId) {
        var person = sight.person(personId);
        return table.find(id)
                .filter(one -> one.province().equals(sight.provinceOf(person)))
                .filter(one -> !seen(one, person).isEmpty())
                .map(one -> report(one, person));
    }

    /** The sheet of one unit's part, by its id; nothing likewise. */
    public Optional<UnitSheet> sheet(UUID partId, String personId) {
        var person = sight.person(personId);
        return parts.find(partId).flatMap(part -> sheet(table.get(part.classificationId()), part, person));
    }

    private Optional<UnitSheet> sheet(Classification one, UnitPart part, Person person) {
        var mine = one.province().equals(sight.provinceOf(person));
        if (!mine || !seen(one, person).contains(part)) {
            return Optional.empty();
        }
        var seen = new UnitSheets.Seen(sight.seesInside(one, part.unitCode(), person), showsScore(one, part, person));
        var name = organisation.unit(part.unitCode()).name();
        return Optional.of(UnitSheets.of(register.setOf(one), part, name, scores.of(part.id()), seen));
    }

    private List<UnitPart> seen(Classification one, Person person) {
        var all = parts.of(one.id());
        return ClassificationSight.open(one) || sight.seesAll(one, person)
                ? all
                : all.stream()
                        .filter(part -> sight.seesInside(one, part.unitCode(), person))
                        .toList();
    }

    private boolean showsScore(Classification one, UnitPart part, Person person) {
        return part.stage().told() || ClassificationSight.open(one) || sight.seesAll(one, person);
    }

    private ClassificationReport report(Classification one, Person person) {
        var set = register.setOf(one);
        return new ClassificationReport(
                one.id(),
                one.year(),
                organisation.unit(one.openerCode()).name(),
                one.scope(),
                one.stage().label(),
                ClassificationSight.open(one),
                "%s, phiên bản %d".formatted(set.name(), set.version()),
                one.askedBy(),
                one.selfScoreDue(),
                one.document(),
                one.followedBy(),
                set.groups(),
                progress(parts.of(one.id())),
                lines(one, person));
    }

    private List<Line> lines(Classification one, Person person) {
        var totals = scores.totals(one.id());
        var ranked = ClassificationSight.open(one) || sight.seesAll(one, person);
        return seen(one, person).stream()
                .map(part -> line(one, part, person, ranked, totals))
                .sorted(Comparator.comparing(Line::rank, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Line::name, VietnameseOrder.TEXTS))
                .toList();
    }

    private Line line(
            Classification one, UnitPart part, Person person, boolean ranked, Map<UUID, ScoreTable.Totals> totals) {
        var total = totals.getOrDefault(part.id(), new ScoreTable.Totals(null, null));
        var place = Optional.ofNullable(part.place()).filter(known -> ranked);
        return new Line(
                part.id(),
                part.unitCode(),
                organisation.unit(part.unitCode()).name(),
                part.stage().label(),
                part.missing(),
                sight.seesInside(one, part.unitCode(), person),
                total.self(),
                showsScore(one, part, person) ? total.score() : null,
                place.map(Place::rank).orElse(null),
                place.map(Place::grade).orElse(null));
    }

    private static Progress progress(List<UnitPart> all) {
        return new Progress(
                all.size(),
                count(all, Stage.SELF_SCORED)
                        - (int) all.stream().filter(UnitPart::missing).count(),
                (int) all.stream().filter(UnitPart::missing).count(),
                count(all, Stage.SCORED),
                (int) all.stream().filter(part -> !part.appeal().isEmpty()).count(),
                count(all, Stage.SETTLED));
    }

    private static int count(List<UnitPart> all, Stage from) {
        return (int)
                all.stream().filter(part -> part.stage().compareTo(from) >= 0).count();
    }
}

package vn.thidua.classification;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.classification.ClassificationReport.Line;
import vn.thidua.classification.ClassificationReport.Progress;
import vn.thidua.classification.ScoreTable.Totals;
import vn.thidua.classification.UnitPart.Place;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.VietnameseOrder;

/** Reads classifications for people: each sees what is theirs to see, and nothing of another province. */
@Service
@Transactional(readOnly = true)
public class ClassificationReading {

    private static final Comparator<Line> ORDER = Comparator.comparing(
                    Line::rank, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Line::name, VietnameseOrder.TEXTS);

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

    /** One classification in a list, with the codes of the units the person sees. */
    public record Summary(UUID id, int year, String opener, String scope, String stage, List<String> units) {}

    /** Those the person may see anything of, the newest year first. */
    public List<Summary> all(String personId) {
        var person = organisation.acting(personId);
        return table.of(sight.provinceOf(person)).stream()
                .map(one -> summary(one, sight.viewer(one, person)))
                .filter(summary -> !summary.units().isEmpty())
                .toList();
    }

    /** One classification, if the person may see anything of it. */
    public Optional<ClassificationReport> find(UUID id, String personId) {
        return table.find(id)
                .flatMap(one -> viewer(one, personId).map(viewer -> report(one, viewer)))
                .filter(report -> !report.lines().isEmpty());
    }

    /** The sheet of one unit's part, if the person may see it. */
    public Optional<UnitSheet> sheet(UUID partId, String personId) {
        return parts.find(partId).flatMap(part -> {
            var one = table.get(part.classificationId());
            return viewer(one, personId)
                    .filter(viewer -> viewer.sees(part))
                    .map(viewer -> UnitSheets.of(
                            register.setOf(one),
                            part,
                            organisation.unit(part.unitCode()).name(),
                            scores.of(partId),
                            viewer));
        });
    }

    private Optional<ClassificationViewer> viewer(Classification one, String personId) {
        var person = organisation.acting(personId);
        return Optional.of(person)
                .filter(viewing -> one.province().equals(sight.provinceOf(viewing)))
                .map(viewing -> sight.viewer(one, viewing));
    }

    private Summary summary(Classification one, ClassificationViewer viewer) {
        return new Summary(
                one.id(),
                one.year(),
                organisation.unit(one.openerCode()).name(),
                one.scope(),
                one.stage().label(),
                parts.of(one.id()).stream()
                        .filter(viewer::sees)
                        .map(UnitPart::unitCode)
                        .toList());
    }

    private ClassificationReport report(Classification one, ClassificationViewer viewer) {
        var set = register.setOf(one);
        var all = parts.of(one.id());
        return new ClassificationReport(
                one.id(),
                one.level(),
                one.year(),
                organisation.unit(one.openerCode()).name(),
                one.scope(),
                one.stage().label(),
                viewer.published(),
                "%s, phiên bản %d".formatted(set.name(), set.version()),
                one.askedBy(),
                one.selfScoreDue(),
                one.document(),
                one.followedBy(),
                set.groups(),
                Progress.of(all),
                lines(one, all, viewer));
    }

    private List<Line> lines(Classification one, List<UnitPart> all, ClassificationViewer viewer) {
        var totals = scores.totals(one.id());
        var names = organisation.unitsOf(one.province()).stream().collect(Collectors.toMap(Unit::code, Unit::name));
        return all.stream()
                .filter(viewer::sees)
                .map(part -> line(part, String.valueOf(names.get(part.unitCode())), totals, viewer))
                .sorted(ORDER)
                .toList();
    }

    private static Line line(UnitPart part, String name, Map<UUID, Totals> totals, ClassificationViewer viewer) {
        var total = totals.getOrDefault(part.id(), new Totals(null, null));
        var place = Optional.ofNullable(part.place()).filter(known -> viewer.ranks());
        return new Line(
                part.id(),
                part.unitCode(),
                name,
                part.stage().label(),
                part.missing(),
                viewer.inside(part),
                total.self(),
                viewer.score(part) ? total.score() : null,
                place.map(Place::rank).orElse(null),
                place.map(Place::grade).orElse(null));
    }
}

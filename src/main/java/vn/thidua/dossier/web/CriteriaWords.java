package vn.thidua.dossier.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.dossier.LegalCard.CriterionLine;
import vn.thidua.dossier.web.NomineeLine.Line;
import vn.thidua.nomination.NomineeFile;
import vn.thidua.nomination.ReportPart;
import vn.thidua.nomination.Verdicts;

/** Says a criterion's words once on the card, and beside a verdict only where it was checked by other words. */
final class CriteriaWords {

    private final Map<String, CriterionLine> onCard;

    CriteriaWords(List<CriterionLine> criteria) {
        onCard = criteria.stream().collect(Collectors.toMap(CriterionLine::code, Function.identity()));
    }

    /** Every criterion of a nominee, and what was written about criteria that nobody checked yet. */
    List<Line> lines(NomineeFile file) {
        var checked =
                file.verdicts().stream().map(line -> line.machine().code()).collect(Collectors.toSet());
        return Stream.concat(
                        file.verdicts().stream().map(line -> line(line, report(file, line))),
                        file.reports().values().stream()
                                .filter(part -> !checked.contains(part.code()))
                                .sorted(Comparator.comparing(ReportPart::code))
                                .map(CriteriaWords::unchecked))
                .toList();
    }

    private static String report(NomineeFile file, Verdicts.Line line) {
        var part = file.reports().get(line.machine().code());
        return part == null ? "" : part.text();
    }

    private Line line(Verdicts.Line line, String report) {
        var machine = line.machine();
        var known = isOnCard(line);
        return new Line(
                machine.code(),
                known ? null : machine.clause(),
                known ? null : machine.source(),
                line.effective(),
                line.overridden() ? machine.verdict() : null,
                line.appraised() != null,
                line.reason(),
                machine.arithmetic(),
                machine.explanation(),
                machine.figures(),
                report);
    }

    private boolean isOnCard(Verdicts.Line line) {
        @Nullable CriterionLine known = onCard.get(line.machine().code());
        return known != null && known.clause().text().equals(line.machine().clause());
    }

    private static Line unchecked(ReportPart part) {
        return new Line(part.code(), null, null, null, null, false, "", "", "", List.of(), part.text());
    }
}

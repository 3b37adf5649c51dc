package vn.thidua.dossier.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.MoneyLine;
import vn.thidua.award.Rounds.Outcome;
import vn.thidua.council.CouncilSessions.LineResult;
import vn.thidua.dossier.CaseNames;
import vn.thidua.movement.CriterionVerdict.UsedFigure;
import vn.thidua.movement.NomineeKind;
import vn.thidua.movement.Verdict;
import vn.thidua.nomination.Hold;
import vn.thidua.nomination.NomineeFile;

/**
 * A nominee with everything found about them.
 *
 * @param lines   one per criterion; the criterion's words are on the legal card under its code
 * @param vote    of the last session with minutes
 * @param outcome what was decided; none before the round is decided
 */
record NomineeLine(
        UUID id,
        NomineeKind kind,
        String label,
        String unit,
        String state,
        String reason,
        @Nullable Integer points,
        List<Line> lines,
        List<Held> holds,
        @Nullable LineResult vote,
        @Nullable Outcome outcome,
        @Nullable Money money) {

    /**
     * A criterion as the machine, the unit and the appraiser see it.
     *
     * @param clause  the words checked, where they are not those of the card
     * @param verdict what counts; none before the machine checked
     * @param machine what the machine found, where the appraiser decided otherwise
     * @param reason  why the appraiser says so, or empty
     * @param report  what the unit wrote, or empty
     */
    record Line(
            String code,
            @Nullable String clause,
            @Nullable String source,
            @Nullable Verdict verdict,
            @Nullable Verdict machine,
            boolean appraised,
            String reason,
            String arithmetic,
            String explanation,
            List<UsedFigure> figures,
            String report) {}

    /** A matter that holds the nominee, Vietnamese. */
    record Held(String kind, String text, @Nullable String resolution, String reason, String document, String by) {}

    /** Award money in đồng, with the sum it comes from. */
    record Money(BigDecimal amount, BigDecimal coefficient, BigDecimal baseSalary, String basis, String fund) {}

    static NomineeLine of(
            NomineeFile file,
            CriteriaWords words,
            @Nullable LineResult vote,
            @Nullable Outcome outcome,
            @Nullable MoneyLine money,
            CaseNames names) {
        var nominee = file.nominee();
        return new NomineeLine(
                nominee.id(),
                nominee.kind(),
                nominee.label(),
                names.unit(nominee.unitCode()),
                nominee.state().label(),
                nominee.reason(),
                nominee.points(),
                words.lines(file),
                file.holds().stream().map(hold -> held(hold, names)).toList(),
                vote,
                outcome,
                money == null ? null : money(money));
    }

    private static Held held(Hold hold, CaseNames names) {
        var resolution = hold.resolution();
        return new Held(
                hold.kind().label(),
                hold.text(),
                resolution == null ? null : resolution.label(),
                hold.reason(),
                hold.document(),
                hold.resolvedBy() == null ? "" : names.person(Objects.requireNonNull(hold.resolvedBy())));
    }

    private static Money money(MoneyLine line) {
        return new Money(line.amount(), line.coefficient(), line.baseSalary(), line.basis(), line.fund());
    }
}

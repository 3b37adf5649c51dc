package vn.thidua.award;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.calendar.Deadline;
import vn.thidua.document.Written;
import vn.thidua.movement.MovementPlan.Clause;

/**
 * Until when a round takes proposals, and why.
 *
 * @param lastDay     the last day
 * @param explanation how it comes about, Vietnamese, a sentence a line: the clause, the steps, what to know
 * @param reentry     whether dossiers of a year that is over are entered again
 */
public record RoundTerm(LocalDate lastDay, List<String> explanation, boolean reentry) {

    static RoundTerm of(Clause clause, Deadline deadline) {
        var quoted = "Căn cứ %s: “%s”".formatted(clause.source(), clause.text());
        var warnings = deadline.warnings().stream().map("Lưu ý: "::concat);
        return new RoundTerm(
                deadline.lastDay(),
                Stream.of(Stream.of(quoted), deadline.explanation().stream(), warnings)
                        .flatMap(lines -> lines)
                        .toList(),
                false);
    }

    /** The same clause, but open again until the day chosen. */
    RoundTerm reentered(Reentry chosen) {
        var why = "Hạn đó đã qua; đợt xét được mở để nhập lại hồ sơ, nhận đến hết ngày %s. Lý do: %s"
                .formatted(Written.day(chosen.lastDay()), chosen.reason());
        return new RoundTerm(
                chosen.lastDay(),
                Stream.concat(explanation.stream(), Stream.of(why)).toList(),
                true);
    }

    /**
     * What the person who opens a round says of its deadline.
     *
     * @param day     the day of the event it counts from, or the day set where the document leaves that to guidance
     * @param reentry until when and why dossiers of a year that is over are entered again
     */
    public record Asked(@Nullable LocalDate day, @Nullable Reentry reentry) {

        /** Only a day. */
        public static Asked on(@Nullable LocalDate day) {
            return new Asked(day, null);
        }
    }

    /** Entering dossiers of a year that is over again, until that day, for that reason. */
    public record Reentry(LocalDate lastDay, String reason) {}
}

package vn.thidua.directive;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.document.Written;

/**
 * A row of the register.
 *
 * @param speaker   the unit that speaks for the assigned one
 * @param lastDay   the last day on which it is done in time
 * @param done      none while it is open
 * @param reported  what the unit says and Văn phòng has not answered yet
 * @param withdrawn why the row does not count any more; none while it does
 * @param version   grows with every change
 */
public record Directive(
        UUID id,
        String province,
        String speaker,
        Assignment assignment,
        LocalDate lastDay,
        @Nullable Answer done,
        @Nullable Answer reported,
        @Nullable String withdrawn,
        int version) {

    /** The year it counts in. */
    public int year() {
        return lastDay.getYear();
    }

    /** Number and day, as cited: {@code số 215/UBND-NC ngày 01/03/2023}. */
    public String cited() {
        return "số %s ngày %s".formatted(assignment.number(), Written.day(assignment.issuedOn()));
    }

    UnitYear unitYear() {
        return new UnitYear(assignment.unitCode(), year());
    }

    /** What it says anew; an answer settles what the unit reported. */
    Directive with(Assignment changed, LocalDate last, String speaking, @Nullable Answer answer) {
        return new Directive(
                id, province, speaking, changed, last, answer, answer == null ? reported : null, null, version);
    }

    Directive done(Answer answer) {
        return new Directive(id, province, speaker, assignment, lastDay, answer, null, null, version);
    }

    Directive reported(@Nullable Answer answer) {
        return new Directive(id, province, speaker, assignment, lastDay, done, answer, null, version);
    }

    Directive withdrawn(String reason) {
        return new Directive(id, province, speaker, assignment, lastDay, done, reported, reason, version);
    }
}

package vn.thidua.award;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thidua.movement.NomineeKind;

/**
 * The list of a round as it is shown to the public: names and units, nothing else.
 *
 * @param lastDay     the last day on which comments are received
 * @param explanation how it comes about, Vietnamese, a sentence a line
 * @param ended       whether the time for comments is over
 */
public record PublicList(
        RoundId round,
        LocalDate publishedOn,
        LocalDate lastDay,
        String explanation,
        boolean ended,
        List<Entry> entries) {

    /**
     * Somebody on the list.
     *
     * @param caseKey the proposal, business key of its process instance
     * @param unit    name of the unit, for a collective of the one that proposes it
     */
    public record Entry(String nomineeId, String caseKey, NomineeKind kind, String name, String unit) {

        /** Name and unit in one line. */
        public String label() {
            return name.equals(unit) ? name : "%s – %s".formatted(name, unit);
        }
    }

    /** The entry of a nominee, if it is on the list. */
    public Optional<Entry> entry(String nomineeId) {
        return entries.stream()
                .filter(entry -> entry.nomineeId().equals(nomineeId))
                .findFirst();
    }
}

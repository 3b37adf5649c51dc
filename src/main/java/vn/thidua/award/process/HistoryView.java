package vn.thidua.award.process;

import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.award.LongList;
import vn.thidua.award.MovementHistory;
import vn.thidua.award.QuotaEntry;
import vn.thidua.award.RoundDetails;
import vn.thidua.award.RoundRegister;
import vn.thidua.award.Tally;

/** Puts the other rounds of a movement into the rows a form shows. */
@Component
class HistoryView {

    private final MovementHistory history;
    private final RoundRegister register;

    HistoryView(MovementHistory history, RoundRegister register) {
        this.history = history;
        this.register = register;
    }

    /** The other rounds of the same movement of which the person sees every line. */
    List<RoundDetails> others(RoundDetails details, String personId) {
        return history.rounds(details.round().planCode(), personId).stream()
                .filter(other -> !other.id().equals(details.id()))
                .toList();
    }

    List<Map<String, Object>> rounds(List<RoundDetails> of) {
        return of.stream()
                .<Map<String, Object>>map(details -> Map.of(
                        "round", details.round().name(),
                        "year", details.round().year(),
                        "stage", details.stage().label(),
                        "proposed", numbers(details, QuotaEntry::proposed),
                        "approved", numbers(details, QuotaEntry::approved)))
                .toList();
    }

    List<Map<String, Object>> units(List<RoundDetails> of) {
        return rows(history.byUnit(of));
    }

    List<Map<String, Object>> nominees(List<RoundDetails> of) {
        return rows(history.byNominee(of));
    }

    /** Says so where a table of totals does not show every one; empty otherwise. */
    static String more(List<Map<String, Object>> rows) {
        return rows.size() < LongList.MOST_ON_A_FORM
                ? ""
                : "Bảng cộng dồn chỉ hiện %d dòng đầu.".formatted(LongList.MOST_ON_A_FORM);
    }

    private String numbers(RoundDetails details, ToIntFunction<QuotaEntry> number) {
        return register.ledger(details.id()).stream()
                .map(entry -> "%s: %d".formatted(entry.kind().label(), number.applyAsInt(entry)))
                .collect(Collectors.joining("; "));
    }

    private static List<Map<String, Object>> rows(List<Tally> tallies) {
        return tallies.stream()
                .limit(LongList.MOST_ON_A_FORM)
                .<Map<String, Object>>map(tally -> Map.of(
                        "who", tally.label(),
                        "considered", tally.considered(),
                        "approved", tally.approved(),
                        "awards", String.join("; ", tally.awards())))
                .toList();
    }
}

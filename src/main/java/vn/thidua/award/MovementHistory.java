package vn.thidua.award;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.VietnameseOrder;

/** What all rounds of a movement came to, over its years (004, dòng 119). */
@Service
@Transactional(readOnly = true)
public class MovementHistory {

    private final RoundRegister register;
    private final Rounds rounds;
    private final Organisation organisation;

    MovementHistory(RoundRegister register, Rounds rounds, Organisation organisation) {
        this.register = register;
        this.rounds = rounds;
        this.organisation = organisation;
    }

    /** The movement's rounds of which the person sees every line, by year. */
    public List<RoundDetails> rounds(String planCode, String personId) {
        return register.all().stream()
                .filter(details -> details.round().planCode().equals(planCode))
                .filter(details -> register.seesAll(details.id(), personId))
                .sorted(Comparator.comparingInt(details -> details.round().year()))
                .toList();
    }

    /** The rounds' lines by the unit that proposed, most often approved first. */
    public List<Tally> byUnit(List<RoundDetails> of) {
        return tallies(of, line -> line.ranked().candidate().unitCode(), line -> organisation
                .unit(line.ranked().candidate().unitCode())
                .name());
    }

    /** The rounds' lines by the person or unit nominated, most often approved first; named as the last time. */
    public List<Tally> byNominee(List<RoundDetails> of) {
        return tallies(of, line -> line.ranked().candidate().subject(), line -> line.ranked()
                .candidate()
                .label());
    }

    private List<Tally> tallies(
            List<RoundDetails> of, Function<RoundLine, String> key, Function<RoundLine, String> label) {
        var standing = of.stream()
                .flatMap(details -> register.lines(details.id()).stream()
                        .map(line -> new Standing(given(details), key.apply(line), label.apply(line), line.approved())))
                .collect(Collectors.groupingBy(Standing::code, LinkedHashMap::new, Collectors.toList()));
        return standing.values().stream()
                .map(MovementHistory::tally)
                .sorted(Comparator.comparingInt(Tally::approved).reversed())
                .toList();
    }

    private static Tally tally(List<Standing> all) {
        var last = all.get(all.size() - 1);
        var approved = all.stream().filter(Standing::approved).toList();
        var awards = approved.stream()
                .collect(Collectors.groupingBy(
                        Standing::given, () -> new TreeMap<>(VietnameseOrder.TEXTS), Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> entry.getKey() + (entry.getValue() > 1 ? " (%d)".formatted(entry.getValue()) : ""))
                .toList();
        return new Tally(last.code(), last.label(), all.size(), approved.size(), awards);
    }

    private String given(RoundDetails details) {
        var round = details.round();
        var award = rounds.planOf(round.id()).award(round.awardCode());
        return "%d – %s".formatted(round.year(), award.name());
    }

    /** One line of one round. */
    private record Standing(String given, String code, String label, boolean approved) {}
}

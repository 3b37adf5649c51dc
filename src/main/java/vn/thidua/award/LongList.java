package vn.thidua.award;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.thidua.award.RankedCandidate.Place;
import vn.thidua.award.RoundLine.Answer;
import vn.thidua.movement.NomineeKind;
import vn.thidua.refusal.Refused;

/**
 * A list with more lines than a form carries. It is answered as the ranking suggests, except for the lines named by
 * their number in the list.
 */
public final class LongList {

    /** As many lines as a form carries; a browser gets slow with more. */
    public static final int MOST_ON_A_FORM = 200;

    private LongList() {}

    /**
     * The answer to a line that is not to be answered as suggested, or that nothing is suggested for.
     *
     * @param number  from 1, in the order of {@link RoundRegister#lines}
     * @param nominee part of the line's name, so that a slip in the number hits nobody
     */
    public record Named(int number, String nominee, boolean approved, String reason) {}

    /** Whether there are more lines than a form carries. */
    public static boolean is(List<RoundLine> lines) {
        return lines.size() > MOST_ON_A_FORM;
    }

    /**
     * An answer for every line: inside the quota approved, all others not, the named ones as named.
     *
     * @throws Refused when a named line is not in the list, or nobody of a tie at the edge of the quota is named
     */
    public static List<Answer> answers(List<RoundLine> lines, List<Named> named) {
        var answers = new HashMap<String, Answer>();
        for (var one : named) {
            var nominee = line(lines, one).nomineeId();
            if (answers.put(nominee, new Answer(nominee, one.approved(), one.reason())) != null) {
                throw refused("line-twice", "Dòng số %d được nêu hai lần; hãy bỏ bớt một.".formatted(one.number()));
            }
        }
        refuseForgottenEdge(lines, answers);
        return lines.stream()
                .map(line -> answers.getOrDefault(line.nomineeId(), suggested(line)))
                .toList();
    }

    private static Answer suggested(RoundLine line) {
        return new Answer(line.nomineeId(), line.ranked().place() == Place.INSIDE, "");
    }

    private static RoundLine line(List<RoundLine> lines, Named named) {
        if (named.number() < 1 || named.number() > lines.size()) {
            throw refused(
                    "line-unknown",
                    "Danh sách có các dòng từ 1 đến %d, không có dòng số %d; hãy xem lại số dòng."
                            .formatted(lines.size(), named.number()));
        }
        var line = lines.get(named.number() - 1);
        var label = line.ranked().candidate().label();
        if (!label.toLowerCase(Locale.ROOT).contains(named.nominee().toLowerCase(Locale.ROOT))) {
            throw refused(
                    "line-of-another",
                    "Dòng số %d là “%s”, không phải “%s”; hãy xem lại số dòng."
                            .formatted(named.number(), label, named.nominee()));
        }
        return line;
    }

    /** Nothing is suggested for a tie at the edge: where the decider names nobody of it, it was overlooked. */
    private static void refuseForgottenEdge(List<RoundLine> lines, Map<String, Answer> answers) {
        for (var kind : NomineeKind.values()) {
            var edge = edge(lines).stream()
                    .filter(line -> line.ranked().candidate().kind() == kind)
                    .toList();
            if (!edge.isEmpty() && edge.stream().noneMatch(line -> answers.containsKey(line.nomineeId()))) {
                var first = lines.indexOf(edge.get(0)) + 1;
                throw refused(
                        "edge-unanswered",
                        "Các dòng từ %d đến %d ngang nhau ở mép chỉ tiêu; hãy nêu dòng được khen thưởng, dòng không nêu thì không được."
                                .formatted(first, first + edge.size() - 1));
            }
        }
    }

    /** The lines tied at the edge of a quota, for which the ranking suggests nothing. */
    public static List<RoundLine> edge(List<RoundLine> lines) {
        return lines.stream()
                .filter(line -> line.ranked().place() == Place.AT_EDGE)
                .toList();
    }

    private static Refused refused(String code, String sentence) {
        return new Refused(code, sentence, "exceptions");
    }
}

package vn.thidua.movement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.thidua.movement.MovementPlan.Criterion;

/**
 * One expression of a criterion.
 *
 * @param place where it stands among the formulas: {@code applies}, {@code passes/0}, {@code fails/1}
 * @param text  FEEL
 */
public record CriterionExpression(String place, String text) {

    /** A text in quotation marks, passed over, or a number that is no part of a name. */
    private static final Pattern TEXT_OR_NUMBER =
            Pattern.compile("\"(?:\\\\.|[^\"\\\\])*\"|(?<![\\p{L}\\p{N}_.])\\d+(?:\\.\\d+)?");

    /** The expressions a criterion is decided by, in the order they are asked. */
    public static List<CriterionExpression> of(Criterion criterion) {
        var formulas = criterion.formulas();
        var all = new ArrayList<CriterionExpression>();
        if (formulas.applies() != null) {
            all.add(new CriterionExpression("applies", formulas.applies()));
        }
        all.addAll(numbered("passes", formulas.passes()));
        all.addAll(numbered("fails", formulas.fails()));
        return all;
    }

    private static List<CriterionExpression> numbered(String list, List<String> texts) {
        return IntStream.range(0, texts.size())
                .mapToObj(i -> new CriterionExpression(list + "/" + i, texts.get(i)))
                .toList();
    }

    /** The numbers in the expression, its thresholds, in order. */
    public List<String> numbers() {
        return TEXT_OR_NUMBER
                .matcher(text)
                .results()
                .map(found -> found.group())
                .filter(CriterionExpression::isNumber)
                .toList();
    }

    /** The words around the numbers, one more than there are numbers. */
    public List<String> between() {
        var words = new ArrayList<String>();
        var end = 0;
        for (var found : TEXT_OR_NUMBER.matcher(text).results().toList()) {
            if (isNumber(found.group())) {
                words.add(text.substring(end, found.start()));
                end = found.end();
            }
        }
        words.add(text.substring(end));
        return words;
    }

    /** The expression with another number in place of the one at that position of {@link #numbers}. */
    public CriterionExpression withNumber(int position, String number) {
        var seen = new int[1];
        var other = TEXT_OR_NUMBER
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        isNumber(found.group()) && seen[0]++ == position ? number : found.group()));
        return new CriterionExpression(place, other);
    }

    private static boolean isNumber(String part) {
        return !part.startsWith("\"");
    }
}

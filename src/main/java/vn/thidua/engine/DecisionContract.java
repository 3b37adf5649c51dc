package vn.thidua.engine;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * What the application reads of a decision table that administrators edit. A table with that id that does not keep to
 * it is refused when it is deployed.
 *
 * @param decisionId id of the decision, which is also its file name in {@code processes/}
 * @param inputs     the variables it asks for, each with its type: {@code date}, {@code string}
 * @param outputs    the columns the application reads, by name
 */
public record DecisionContract(String decisionId, Map<String, String> inputs, Map<String, Cell> outputs) {

    /**
     * What every cell of a column must look like.
     *
     * @param text the FEEL text: {@code [1-9]\d*}
     * @param hint what it must be, Vietnamese: {@code số tiền bằng đồng, ví dụ 2340000}
     */
    public record Cell(Pattern text, String hint) {

        /** Read from a regular expression. */
        public static Cell of(String regex, String hint) {
            return new Cell(Pattern.compile(regex), hint);
        }
    }
}

package vn.thidua.nomination;

import java.util.List;

/** The reasons of a return: each line is one thing to mend, whatever number or dash stands before it. */
final class ReturnReasons {

    private static final String MARK = "^\\s*(?:\\d{1,2}[.)]\\s|[-–•+*]\\s)?\\s*";

    private ReturnReasons() {}

    static List<String> of(String text) {
        return text.lines()
                .map(line -> line.replaceFirst(MARK, "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }
}

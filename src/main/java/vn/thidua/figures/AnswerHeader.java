package vn.thidua.figures;

import java.util.stream.IntStream;
import vn.thidua.spreadsheet.RefusedCopy;

/** The first row of an answer's spreadsheet: as it went out, with the reasons of a refused copy behind it at most. */
final class AnswerHeader {

    private AnswerHeader() {}

    /** Whether the columns are where they were; otherwise nothing below them can be read. */
    static boolean check(CellProblems problems, AnswerLayout layout) {
        var columns = layout.columns();
        for (var i = 0; i < columns.size(); i++) {
            if (!problems.sheet().text(1, i + 1).equals(columns.get(i).title())) {
                problems.bad(
                        1,
                        i + 1,
                        "tiêu đề cột phải là “%s”; hãy dùng tệp tải về từ yêu cầu này"
                                .formatted(columns.get(i).title()));
            }
        }
        for (var column = columns.size() + 1; column <= problems.sheet().lastColumn(); column++) {
            var title = problems.sheet().text(1, column);
            if (!title.equals(RefusedCopy.REASON)) {
                problems.bad(1, column, "cột thừa; hãy xóa cột này");
            }
        }
        return IntStream.rangeClosed(1, columns.size()).allMatch(column -> problems.good(1, column));
    }
}

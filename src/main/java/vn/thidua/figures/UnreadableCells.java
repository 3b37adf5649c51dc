package vn.thidua.figures;

import java.util.Optional;
import vn.thidua.spreadsheet.SheetCell;

/** Cells nobody can take a figure from. */
final class UnreadableCells {

    private UnreadableCells() {}

    /** Why, Vietnamese; none for a cell that holds a value. */
    static Optional<String> problemOf(SheetCell cell) {
        return switch (cell.kind()) {
            case FORMULA -> Optional.of("ô chứa công thức; hãy ghi thẳng giá trị (sao chép, rồi dán dạng giá trị)");
            case ERROR -> Optional.of("ô báo lỗi %s; hãy ghi giá trị đúng".formatted(cell.text()));
            case TEXT, NUMBER, DATE -> Optional.empty();
        };
    }
}

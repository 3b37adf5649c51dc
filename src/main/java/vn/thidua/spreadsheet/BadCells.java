package vn.thidua.spreadsheet;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A spreadsheet was refused as a whole: nothing of it was taken over. Carries everything that is wrong with it. */
public final class BadCells extends RuntimeException {

    private final String file;
    private final transient List<BadCell> cells;

    /** @param cells what is wrong; never empty */
    public BadCells(String file, List<BadCell> cells) {
        super(cells.stream()
                .map(cell -> "Ô %s: %s.".formatted(cell.address(), cell.reason()))
                .collect(Collectors.joining("\n")));
        this.file = file;
        this.cells = cells.stream()
                .sorted(Comparator.comparingInt(BadCell::row).thenComparingInt(BadCell::column))
                .toList();
    }

    /** What is wrong, row by row. */
    public List<BadCell> cells() {
        return cells;
    }

    /** The refusal as one sentence for a person. */
    public String sentence() {
        return "Tệp %s có %d ô sai nên chưa số liệu nào được nhận; hãy sửa các ô được liệt kê rồi gửi lại."
                .formatted(file, cells.size());
    }
}

package vn.thidua.csv;

import java.util.List;
import java.util.stream.Collectors;

/** A file was refused as a whole: nothing of it was taken over. Carries everything that is wrong with it. */
public final class BadRows extends RuntimeException {

    private final transient List<BadRow> rows;

    BadRows(List<BadRow> rows) {
        super(rows.stream().map(BadRow::sentence).collect(Collectors.joining("\n")));
        this.rows = List.copyOf(rows);
    }

    /** What is wrong, in the order of the file; never empty. */
    public List<BadRow> rows() {
        return rows;
    }

    /** The refusal as one sentence for a person. */
    public String sentence() {
        return "Tệp %s có %d chỗ sai nên chưa dòng nào được nhập; hãy sửa các chỗ được liệt kê rồi gửi lại."
                .formatted(rows.get(0).file(), rows.size());
    }
}

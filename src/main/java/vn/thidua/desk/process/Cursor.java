package vn.thidua.desk.process;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import vn.thidua.refusal.Refused;

/**
 * Where a page ended: what its last row is sorted by, as the database writes it, and the row's id.
 *
 * @param key  a moment, {@code infinity}, or a name
 */
record Cursor(String key, String id) {

    private static final String FOREVER = "infinity";
    private static final char BETWEEN = '|';

    /** None for the first page. */
    static @Nullable Cursor read(String text) {
        if (text.isEmpty()) {
            return null;
        }
        var end = text.lastIndexOf(BETWEEN);
        if (end < 0) {
            throw refused();
        }
        return new Cursor(text.substring(0, end), text.substring(end + 1));
    }

    /** The same where rows are sorted by moments. */
    static @Nullable Cursor readMoment(String text) {
        var cursor = read(text);
        try {
            if (cursor != null && !cursor.key().equals(FOREVER)) {
                LocalDateTime.parse(cursor.key().replace(' ', 'T'));
            }
        } catch (DateTimeParseException e) {
            throw refused();
        }
        return cursor;
    }

    String text() {
        return key + BETWEEN + id;
    }

    private static Refused refused() {
        return new Refused("page-unknown", "Không có trang này trong danh sách; hãy tải lại trang.");
    }
}

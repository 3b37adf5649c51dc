package vn.thidua.csv;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One row of a {@link CsvFile}. A cell that is not what was asked for is noted in the file and reads as empty, so that
 * all bad cells are found in one go; {@link #ifGood} tells whether the row can be used.
 */
public final class CsvRow {

    private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final CsvFile file;
    private final long line;
    private final List<String> columns;
    private final List<String> cells;
    private boolean good = true;

    CsvRow(CsvFile file, long line, List<String> columns, List<String> cells) {
        this.file = file;
        this.line = line;
        this.columns = columns;
        this.cells = cells;
    }

    /** The line of the file this row stands on. */
    public long line() {
        return line;
    }

    /** Notes that a cell is wrong; {@code reason} is Vietnamese and says what to write instead. */
    public void bad(String column, String reason) {
        good = false;
        file.note(line, column, reason);
    }

    /** What {@code value} makes of this row, unless anything about it was bad. */
    public <T> Optional<T> ifGood(Supplier<T> value) {
        return good ? Optional.of(value.get()) : Optional.empty();
    }

    /** The cell as it stands in the file, without surrounding blanks and without any check. */
    public String raw(String column) {
        return cells.get(columns.indexOf(column)).strip();
    }

    /** A cell that may be empty; at most {@code maxLength} characters, none of them invisible. */
    public Optional<String> optionalText(String column, int maxLength) {
        var text = raw(column);
        if (text.codePoints().anyMatch(CsvRow::isInvisible)) {
            bad(column, "có ký tự điều khiển hoặc xuống dòng; hãy xóa và gõ lại");
            return Optional.empty();
        }
        if (text.codePointCount(0, text.length()) > maxLength) {
            bad(column, "dài quá %d ký tự".formatted(maxLength));
            return Optional.empty();
        }
        return Optional.of(text).filter(value -> !value.isEmpty());
    }

    /** A cell that must be filled in; at most {@code maxLength} characters. */
    public Optional<String> text(String column, int maxLength) {
        if (raw(column).isEmpty()) {
            bad(column, "không được để trống");
            return Optional.empty();
        }
        return optionalText(column, maxLength);
    }

    /** A cell that must match; {@code expected} describes in Vietnamese what to write. */
    public Optional<String> matching(String column, Pattern pattern, String expected) {
        var text = raw(column);
        if (!pattern.matcher(text).matches()) {
            bad(column, "%s không hợp lệ; phải là %s".formatted(quoted(text), expected));
            return Optional.empty();
        }
        return Optional.of(text);
    }

    /** A date that must be filled in. */
    public Optional<LocalDate> date(String column) {
        if (raw(column).isEmpty()) {
            bad(column, "không được để trống");
        }
        return optionalDate(column);
    }

    /** A date that may be empty, written {@code 2023-12-31}. */
    public Optional<LocalDate> optionalDate(String column) {
        var text = raw(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            if (ISO_DATE.matcher(text).matches()) {
                return Optional.of(LocalDate.parse(text));
            }
        } catch (DateTimeException e) {
            // The calendar has no such day: told below like any other text that is not a date.
        }
        bad(column, quoted(text) + " không phải là ngày; viết dạng năm-tháng-ngày, ví dụ 2023-12-31");
        return Optional.empty();
    }

    /** {@code true} or {@code false}; nothing else and never empty. */
    public Optional<Boolean> flag(String column) {
        var text = raw(column);
        if (!text.equals("true") && !text.equals("false")) {
            bad(column, quoted(text) + " không hợp lệ; viết true hoặc false");
            return Optional.empty();
        }
        return Optional.of(text.equals("true"));
    }

    /** One constant of an enum, by its name. */
    public <E extends Enum<E>> Optional<E> choice(String column, Class<E> type) {
        return constant(column, raw(column), type);
    }

    /** Any number of an enum's constants, parted by {@code |}. */
    public <E extends Enum<E>> Set<E> choices(String column, Class<E> type) {
        var chosen = EnumSet.noneOf(type);
        if (!raw(column).isEmpty()) {
            for (var name : raw(column).split("\\|", -1)) {
                constant(column, name.strip(), type).ifPresent(chosen::add);
            }
        }
        return chosen;
    }

    private <E extends Enum<E>> Optional<E> constant(String column, String name, Class<E> type) {
        var constants = type.getEnumConstants();
        var found = Arrays.stream(constants)
                .filter(constant -> constant.name().equals(name))
                .findFirst();
        if (found.isEmpty()) {
            var known = Arrays.stream(constants).map(Enum::name).collect(Collectors.joining(", "));
            bad(column, "%s không có trong danh mục; chọn trong: %s".formatted(quoted(name), known));
        }
        return found;
    }

    /** Shortened and without invisible characters, because the reason is shown and logged. */
    private static String quoted(String text) {
        var visible = text.codePoints()
                .map(c -> isInvisible(c) ? '\uFFFD' : c)
                .limit(60)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return "“" + visible + "”";
    }

    /** Control and format characters: line breaks, NUL, marks that turn the reading direction. */
    private static boolean isInvisible(int codePoint) {
        var type = Character.getType(codePoint);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}

package vn.thidua.engine.form;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;

/** Reads a day of the calendar between 1900 and 2100, kept as ISO text. */
final class DateReader implements FieldReader {

    private static final DateTimeFormatter ISO_DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    @Override
    public Object read(SubmittedValue value) {
        var day = day(value);
        if (day.getYear() < 1900 || day.getYear() > 2100) {
            throw value.refused("date-out-of-range", "phải có năm từ 1900 đến 2100; hãy sửa rồi gửi lại.");
        }
        return day.toString();
    }

    private static LocalDate day(SubmittedValue value) {
        try {
            return LocalDate.parse(value.raw().toString(), ISO_DAY);
        } catch (DateTimeParseException e) {
            throw value.wrongKind("ngày có thật, dạng ngày/tháng/năm");
        }
    }
}

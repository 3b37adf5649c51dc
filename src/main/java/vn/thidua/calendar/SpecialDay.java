package vn.thidua.calendar;

import java.time.LocalDate;

/**
 * A day that is not what the week says.
 *
 * @param name     why, Vietnamese: {@code Giỗ Tổ Hùng Vương}
 * @param source   the law or the document that says so
 * @param official whether it is decided; false while it is only expected
 */
public record SpecialDay(LocalDate day, DayKind kind, String name, String source, boolean official) {}

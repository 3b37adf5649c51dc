package vn.thidua.calendar;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Warns that a deadline stands on days that are not decided yet. */
final class Unofficial {

    private Unofficial() {}

    /** The warning for a deadline between two days, Vietnamese. */
    static Optional<String> warning(LocalDate first, LocalDate last, CalendarDays days) {
        var years = IntStream.rangeClosed(first.getYear(), last.getYear())
                .filter(days::isUnofficial)
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(", "));
        return Optional.of("Lịch làm việc năm %s còn ngày chưa chính thức; hãy xem lại khi có thông báo nghỉ lễ, Tết."
                        .formatted(years))
                .filter(warning -> !years.isEmpty());
    }
}

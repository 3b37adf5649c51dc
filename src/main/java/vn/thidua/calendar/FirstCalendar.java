package vn.thidua.calendar;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Enters the years that come with the application and are not there yet. A year that is there, shipped or of a person,
 * is never touched again.
 */
@Component
@Order(FirstCalendar.ORDER)
class FirstCalendar implements ApplicationRunner {

    /** Before rounds and movements, whose timers count working days. */
    static final int ORDER = 50;

    private static final ClassPathResource SHIPPED = new ClassPathResource("calendar/days.csv");
    private static final String SYSTEM = "system";

    private final CalendarTable table;

    FirstCalendar(CalendarTable table) {
        this.table = table;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) throws IOException {
        shipped().stream()
                .collect(Collectors.groupingBy(day -> day.day().getYear()))
                .forEach(this::enter);
    }

    /** The days that come with the application. */
    static List<SpecialDay> shipped() throws IOException {
        return CalendarFile.read(SHIPPED.getPath(), SHIPPED.getContentAsByteArray());
    }

    private void enter(int year, List<SpecialDay> days) {
        if (table.open(year, SYSTEM)) {
            days.forEach(day -> table.enter(day, "Lịch kèm theo phần mềm", SYSTEM));
        }
    }
}

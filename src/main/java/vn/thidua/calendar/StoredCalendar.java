package vn.thidua.calendar;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The calendar in force; each question reads it once, however many days it looks at. */
@Component
class StoredCalendar implements WorkCalendar {

    private final CalendarTable table;

    StoredCalendar(CalendarTable table) {
        this.table = table;
    }

    @Override
    public boolean isWorking(LocalDate day) {
        return table.days().isWorking(day);
    }

    @Override
    public LocalDate nextWorkingDay(LocalDate day) {
        return table.days().nextWorkingDay(day);
    }

    @Override
    public LocalDate previousWorkingDay(LocalDate day) {
        return table.days().previousWorkingDay(day);
    }

    @Override
    public LocalDate plusWorkingDays(LocalDate day, int workingDays) {
        return table.days().plusWorkingDays(day, workingDays);
    }

    @Override
    public int workingDaysBetween(LocalDate first, LocalDate last) {
        return table.days().workingDaysBetween(first, last);
    }
}

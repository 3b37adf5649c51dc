package vn.thidua.directive;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.thidua.calendar.WorkCalendar;

/** When a last day is near. */
@Component
class DirectiveTerm {

    private static final int WORKING_DAYS = 3;

    private final WorkCalendar calendar;

    DirectiveTerm(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    /** The latest last day that is near on that day. */
    LocalDate soon(LocalDate today) {
        return calendar.plusWorkingDays(today, WORKING_DAYS);
    }
}

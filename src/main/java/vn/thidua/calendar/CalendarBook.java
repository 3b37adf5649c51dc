package vn.thidua.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.document.Written;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Role;
import vn.thidua.refusal.Refused;

/** The calendar as people read and correct it. Nothing is erased: a correction is entered over what was there. */
@Service
@Transactional
public class CalendarBook {

    private static final Set<Role> EDITORS = Set.of(Role.PROCESS_ADMIN, Role.APPRAISAL_LEAD);

    private final CalendarTable table;
    private final Organisation organisation;

    CalendarBook(CalendarTable table, Organisation organisation) {
        this.table = table;
        this.organisation = organisation;
    }

    /** What is in force in a year, as the person may read it. */
    public CalendarYear year(int year, String personId) {
        DayRules.checkYear(year);
        return new CalendarYear(year, table.years().contains(year), readable(table.inForce(year), personId));
    }

    /** Everything ever entered about a year, by day, the newest first, as the person may read it. */
    public List<CalendarEntry> history(int year, String personId) {
        DayRules.checkYear(year);
        return readable(table.history(year), personId);
    }

    /** The days are the whole nation's; who entered one is told within that person's province only. */
    private List<CalendarEntry> readable(List<CalendarEntry> entries, String personId) {
        return entries.stream()
                .map(entry -> isKnown(entry.enteredBy(), personId) ? entry : entry.withoutAuthor())
                .toList();
    }

    private boolean isKnown(String author, String reader) {
        return organisation
                .findPerson(author)
                .map(person -> organisation.sharesProvince(reader, person.unitCode()))
                .orElse(true);
    }

    /** Whether the person may correct the calendar: process admins and appraisal leads. */
    public boolean mayEdit(String personId) {
        return organisation
                .findPerson(personId)
                .filter(person -> person.holdsAny(EDITORS))
                .isPresent();
    }

    /**
     * Begins the calendar of a year with the holidays that have a fixed day, all of them still to be confirmed.
     *
     * @throws Refused when the year is there already or the person may not
     */
    public void open(int year, String personId) {
        mustBeAllowedToEdit(personId);
        DayRules.checkYear(year);
        if (!table.open(year, personId)) {
            throw new Refused(
                    "calendar-year-there", "Đã có lịch làm việc năm %d; hãy mở lịch đó để sửa.".formatted(year));
        }
        FixedHolidays.of(year).forEach(day -> table.enter(day, "Lập lịch năm " + year, personId));
    }

    /**
     * Says that a day is off or worked, in place of what was said of it before.
     *
     * @throws Refused when the day cannot be that, a text is missing, the year is not there or the person may not
     */
    public void enter(SpecialDay day, String reason, String personId) {
        mustBeAllowedToEdit(personId);
        mustBeKnown(day.day().getYear());
        table.enter(DayRules.checked(day), DayRules.text("reason", "lý do", reason), personId);
    }

    /**
     * Makes a day again what the week says.
     *
     * @throws Refused when nothing is entered for the day, the reason is missing or the person may not
     */
    public void takeBack(LocalDate day, String reason, String personId) {
        mustBeAllowedToEdit(personId);
        var entry = table.days()
                .special(day)
                .orElseThrow(() -> new Refused(
                        "calendar-day-not-found",
                        "Ngày %s không có trong lịch; hãy tải lại trang.".formatted(Written.day(day)),
                        "day"));
        var ordinary = new SpecialDay(day, DayKind.ORDINARY, entry.name(), entry.source(), entry.official());
        table.enter(ordinary, DayRules.text("reason", "lý do", reason), personId);
    }

    private void mustBeKnown(int year) {
        DayRules.checkYear(year);
        if (!table.years().contains(year)) {
            throw new Refused(
                    "calendar-year-not-found",
                    "Chưa có lịch làm việc năm %d; hãy lập lịch năm đó trước.".formatted(year),
                    "day");
        }
    }

    private void mustBeAllowedToEdit(String personId) {
        if (!mayEdit(personId)) {
            throw new Refused(
                    "calendar-forbidden",
                    "Chỉ “%s” hoặc “%s” được sửa lịch làm việc; hãy đề nghị người đó."
                            .formatted(Role.PROCESS_ADMIN.label(), Role.APPRAISAL_LEAD.label()));
        }
    }
}

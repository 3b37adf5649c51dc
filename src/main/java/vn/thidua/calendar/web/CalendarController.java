package vn.thidua.calendar.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.calendar.CalendarBook;
import vn.thidua.calendar.CalendarEntry;
import vn.thidua.calendar.CalendarYear;
import vn.thidua.calendar.DayKind;
import vn.thidua.calendar.Deadline;
import vn.thidua.calendar.DeadlineRule;
import vn.thidua.calendar.Deadlines;
import vn.thidua.calendar.SpecialDay;
import vn.thidua.refusal.Refused;

/** Shows the calendar to everybody, lets those who may correct it, and tries deadline rules on it. */
@RestController
@RequestMapping("/api/calendar")
@Tag(name = "Lịch làm việc", description = "Ngày nghỉ, ngày làm bù và cách tính thời hạn")
class CalendarController {

    private final CalendarBook book;
    private final Deadlines deadlines;

    CalendarController(CalendarBook book, Deadlines deadlines) {
        this.book = book;
        this.deadlines = deadlines;
    }

    @GetMapping("/{year}")
    @Operation(summary = "Lịch làm việc một năm", description = "Các ngày khác với lịch tuần, đang có hiệu lực.")
    ShownYear year(Principal principal, @PathVariable int year) {
        return ShownYear.of(book.year(year, principal.getName()), book.mayEdit(principal.getName()));
    }

    @GetMapping("/{year}/history")
    @Operation(summary = "Các lần nhập lịch của một năm", description = "Theo ngày, lần mới nhất đứng trước.")
    List<CalendarEntry> history(Principal principal, @PathVariable int year) {
        return book.history(year, principal.getName());
    }

    @PostMapping("/{year}")
    @Operation(
            summary = "Lập lịch một năm",
            description = "Có sẵn các ngày lễ cố định, để ở trạng thái chưa chính thức.")
    ShownYear open(Principal principal, @PathVariable int year) {
        book.open(year, principal.getName());
        return year(principal, year);
    }

    @PostMapping("/days/{day}")
    @Operation(summary = "Nhập ngày nghỉ hoặc ngày làm bù", description = "Thay cho nội dung đã nhập của ngày đó.")
    ShownYear enter(
            Principal principal,
            @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate day,
            @RequestBody NewEntry entry) {
        book.enter(entry.of(day), orEmpty(entry.reason()), principal.getName());
        return year(principal, day.getYear());
    }

    @PostMapping("/days/{day}/removal")
    @Operation(
            summary = "Bỏ một ngày khỏi lịch",
            description = "Ngày đó trở lại như lịch tuần; nội dung cũ vẫn được lưu.")
    ShownYear takeBack(
            Principal principal,
            @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate day,
            @RequestBody Removal removal) {
        book.takeBack(day, orEmpty(removal.reason()), principal.getName());
        return year(principal, day.getYear());
    }

    @PostMapping("/deadlines")
    @Operation(summary = "Tính thử một thời hạn", description = "Trả ngày cuối cùng và cách tính.")
    Deadline compute(@RequestBody Question question) {
        return deadlines.compute(question.checkedRule(), question.year(), question.event());
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    /** A year with whether the person asking may correct it. */
    record ShownYear(int year, boolean known, boolean editable, List<CalendarEntry> entries) {

        static ShownYear of(CalendarYear year, boolean editable) {
            return new ShownYear(year.year(), year.known(), editable, year.entries());
        }
    }

    /** What is said about a day. */
    record NewEntry(
            @Nullable DayKind kind,
            @Nullable String name,
            @Nullable String source,
            boolean official,
            @Nullable String reason) {

        SpecialDay of(LocalDate day) {
            var chosen = Objects.requireNonNullElse(kind, DayKind.ORDINARY);
            return new SpecialDay(day, chosen, orEmpty(name), orEmpty(source), official);
        }
    }

    /** Why a day is taken out. */
    record Removal(@Nullable String reason) {}

    /**
     * A rule to try.
     *
     * @param year  the year spoken of
     * @param event the day of the event, or the day a person set
     */
    record Question(
            @Nullable DeadlineRule rule, int year, @Nullable LocalDate event) {

        DeadlineRule checkedRule() {
            if (rule == null || Objects.isNull(rule.kind())) {
                throw new Refused("required-field", "Hãy chọn loại thời hạn.", "kind");
            }
            return rule;
        }
    }
}

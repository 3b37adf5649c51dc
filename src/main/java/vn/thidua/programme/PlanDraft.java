package vn.thidua.programme;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.organisation.Organisation;
import vn.thidua.refusal.Refused;

/** Derives from a programme what a year brings to whom. */
@Component
class PlanDraft {

    private final DueDays days;
    private final Organisation organisation;

    PlanDraft(DueDays days, Organisation organisation) {
        this.days = days;
        this.organisation = organisation;
    }

    /**
     * Every task of the programme with what becomes of it.
     *
     * @param issuedOn the day of the plan
     * @throws Refused when the year is outside the programme's term
     */
    List<PlannedTask> of(Programme programme, int year, LocalDate issuedOn) {
        if (!programme.years().contains(year)) {
            throw new Refused(
                    "reform-year-outside",
                    "%s chỉ có các năm %d đến %d; hãy chọn năm khác."
                            .formatted(programme.name(), programme.firstYear(), programme.lastYear()),
                    "year");
        }
        var units = new PartyUnits(programme, organisation.snapshot(), within(year, issuedOn));
        return programme.tasks().stream()
                .map(task -> planned(programme, task, year, units, issuedOn))
                .toList();
    }

    private PlannedTask planned(Programme programme, ReformTask task, int year, PartyUnits units, LocalDate issuedOn) {
        var work = task.toDo();
        var due = days.of(work.deadline(), year);
        var leads = units.of(work.lead());
        var helping = units.of(work.coordinating());
        var lastDay = due.lastDay();
        var reason = "";
        var given = false;
        if (due.kind() == Due.Kind.NOT_DUE) {
            reason = "Không có trong năm %d".formatted(year);
        } else if (lastDay != null && lastDay.isBefore(programme.decision().date())) {
            reason = "Thời hạn ở trước ngày ban hành %s"
                    .formatted(programme.decision().cited());
        } else if (leads.isEmpty()) {
            reason = "Cơ quan chủ trì không còn hoạt động";
        } else {
            given = true;
            reason = lastDay != null && lastDay.isBefore(issuedOn) ? "Thời hạn đã qua khi ban hành kế hoạch" : "";
        }
        return new PlannedTask(task, due, leads, helping, given, reason);
    }

    /** The day on which units are looked up: that of the plan, but within its year. */
    private static LocalDate within(int year, LocalDate issuedOn) {
        var first = LocalDate.of(year, Month.JANUARY, 1);
        var last = LocalDate.of(year, Month.DECEMBER, 31);
        return issuedOn.isBefore(first) ? first : issuedOn.isAfter(last) ? last : issuedOn;
    }
}

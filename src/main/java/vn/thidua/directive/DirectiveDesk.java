package vn.thidua.directive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.calendar.Deadlines;
import vn.thidua.document.Written;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Unit;

/** Checks what documents say and makes rows of it, for one province on one day. */
final class DirectiveDesk {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    private final Organisation organisation;
    private final Deadlines deadlines;
    private final String province;
    private final LocalDate today;
    private final Map<Due, LocalDate> lastDays = new HashMap<>();

    DirectiveDesk(Organisation organisation, Deadlines deadlines, String province, LocalDate today) {
        this.organisation = organisation;
        this.deadlines = deadlines;
        this.province = province;
        this.today = today;
    }

    /**
     * Something that is wrong.
     *
     * @param field  as forms and files call it
     * @param reason Vietnamese, without a full stop: what is wrong and what to write
     */
    record Problem(String field, String reason) {}

    List<Problem> problems(Assignment assignment, @Nullable Answer done) {
        var problems = new ArrayList<Problem>();
        var issuedOn = assignment.issuedOn();
        if (issuedOn.isAfter(today) || issuedOn.getYear() < FIRST_YEAR) {
            problems.add(new Problem("issuedOn", "ngày ban hành phải từ năm 2000 đến hôm nay"));
        }
        checkUnit(assignment, problems);
        checkDue(assignment, problems);
        if (done != null) {
            checkDone(done, issuedOn, problems);
        }
        return problems;
    }

    private void checkUnit(Assignment assignment, List<Problem> problems) {
        var unit = organisation
                .findUnit(assignment.unitCode())
                .filter(found -> organisation.provinceOf(found.code()).code().equals(province));
        if (unit.isEmpty()) {
            problems.add(
                    new Problem("unit", "không có đơn vị nào của tỉnh mang mã “%s”".formatted(assignment.unitCode())));
        } else if (!unit.get().existsOn(assignment.issuedOn())) {
            problems.add(new Problem("unit", notThere(unit.get(), assignment.issuedOn())));
        }
    }

    private static String notThere(Unit unit, LocalDate day) {
        return "%s không hoạt động vào ngày ban hành %s; hãy chọn đơn vị tiếp nhận nhiệm vụ"
                .formatted(unit.name(), Written.day(day));
    }

    private void checkDue(Assignment assignment, List<Problem> problems) {
        var year = assignment.due().day().getYear();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            problems.add(new Problem("dueDay", "hạn phải trong các năm từ 2000 đến 2099"));
        } else if (lastDay(assignment).isBefore(assignment.issuedOn())) {
            problems.add(new Problem("dueDay", "hạn đã hết trước ngày ban hành; hãy xem lại hai ngày"));
        }
    }

    private void checkDone(Answer done, LocalDate issuedOn, List<Problem> problems) {
        if (done.doneOn().isBefore(issuedOn) || done.doneOn().isAfter(today)) {
            problems.add(new Problem("doneOn", "ngày hoàn thành phải từ ngày ban hành đến hôm nay"));
        }
    }

    Directive created(Assignment assignment, @Nullable Answer done) {
        return new Directive(
                UUID.randomUUID(), province, speaker(assignment), assignment, lastDay(assignment), done, null, null, 1);
    }

    Directive changed(Directive before, Assignment assignment, @Nullable Answer done) {
        return before.with(assignment, lastDay(assignment), speaker(assignment), done);
    }

    /** What is told of a change, Vietnamese: each thing as it was and as it is. */
    String difference(Directive before, Directive after) {
        return new Difference()
                .of("số", before.assignment().number(), after.assignment().number())
                .of(
                        "ngày ban hành",
                        before.assignment().issuedOn(),
                        after.assignment().issuedOn())
                .of(
                        "cơ quan ban hành",
                        before.assignment().issuer(),
                        after.assignment().issuer())
                .of(
                        "nội dung",
                        before.assignment().summary(),
                        after.assignment().summary())
                .of("đơn vị", name(before), name(after))
                .of(
                        "hạn",
                        before.assignment().due().text(),
                        after.assignment().due().text())
                .of("hoàn thành", text(before.done()), text(after.done()))
                .text();
    }

    /** What is told of a new row. */
    String entered(Directive row) {
        return "Giao %s, hạn %s%s."
                .formatted(
                        name(row),
                        row.assignment().due().text(),
                        row.done() == null ? "" : ", hoàn thành " + text(row.done()));
    }

    private static String text(@Nullable Answer answer) {
        return answer == null ? "chưa" : answer.text();
    }

    private String name(Directive row) {
        return organisation.unit(row.assignment().unitCode()).name();
    }

    private String speaker(Assignment assignment) {
        return organisation.speakingUnit(assignment.unitCode()).code();
    }

    private LocalDate lastDay(Assignment assignment) {
        return lastDays.computeIfAbsent(
                assignment.due(),
                due -> deadlines.compute(due.rule(), due.day().getYear(), null).lastDay());
    }
}

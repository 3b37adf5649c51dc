package vn.thidua.directive;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.calendar.Deadlines;
import vn.thidua.directive.DirectiveTable.Change;
import vn.thidua.document.Written;
import vn.thidua.organisation.Organisation;
import vn.thidua.refusal.Refused;

/** Văn phòng UBND tỉnh enters, corrects and withdraws rows of its province; the unit's figures follow at once. */
@Service
@Transactional
public class DirectiveEntering {

    private final DirectiveTable table;
    private final DirectiveWriting writing;
    private final DirectiveOffice office;
    private final DirectiveFigures figures;
    private final DirectiveNotices notices;
    private final Organisation organisation;
    private final Deadlines deadlines;
    private final Clock clock;

    DirectiveEntering(
            DirectiveTable table,
            DirectiveWriting writing,
            DirectiveOffice office,
            DirectiveFigures figures,
            DirectiveNotices notices,
            Organisation organisation,
            Deadlines deadlines,
            Clock clock) {
        this.table = table;
        this.writing = writing;
        this.office = office;
        this.figures = figures;
        this.notices = notices;
        this.organisation = organisation;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * Enters a directive; the unit is told while it is open.
     *
     * @param done when it is entered after it was done
     */
    public UUID enter(Assignment assignment, @Nullable Answer done, String personId) {
        var desk = desk(office.provinceOf(office.require(personId)));
        refuseBad(desk, assignment, done);
        refuseTwice(assignment);
        var row = desk.created(assignment, done);
        table.add(List.of(new Change(row, desk.entered(row))), personId);
        figures.derive(List.of(row.unitYear()));
        notices.assigned(List.of(row));
        return row.id();
    }

    /**
     * Writes a row anew; what it said before stays in its history. A report of the unit that waits is answered by it.
     *
     * @param version of the row the person saw
     * @param done    none while it is open
     */
    public void correct(
            UUID id, int version, Assignment assignment, @Nullable Answer done, String reason, String personId) {
        var before = writing.kept(id, version, personId);
        var desk = desk(before.province());
        refuseBad(desk, assignment, done);
        if (!assignment.key().equals(before.assignment().key())) {
            refuseTwice(assignment);
        }
        var after = desk.changed(before, assignment, done);
        var text = desk.difference(before, after);
        if (text.isEmpty()) {
            throw new Refused("directive-same", "Không có nội dung nào thay đổi; hãy sửa trước khi lưu.");
        }
        writing.write(after, text, DirectiveEvent.Kind.CORRECTED, reason, personId);
        figures.derive(List.of(before.unitYear(), after.unitYear()));
    }

    /** Takes a row out of every count; it stays readable with the reason. */
    public void withdraw(UUID id, int version, String reason, String personId) {
        var row = writing.kept(id, version, personId);
        writing.write(row.withdrawn(reason), "", DirectiveEvent.Kind.WITHDRAWN, reason, personId);
        figures.derive(List.of(row.unitYear()));
    }

    private void refuseTwice(Assignment assignment) {
        if (table.has(assignment.key())) {
            throw new Refused(
                    "directive-twice",
                    "Văn bản số %s ngày %s giao đơn vị này đã có trong sổ; nếu văn bản giao nhiều việc, hãy ghi thêm mục vào số."
                            .formatted(assignment.number(), Written.day(assignment.issuedOn())),
                    "number");
        }
    }

    private static void refuseBad(DirectiveDesk desk, Assignment assignment, @Nullable Answer done) {
        desk.problems(assignment, done).stream().findFirst().ifPresent(problem -> {
            throw new Refused("directive-invalid", "Không ghi được: %s.".formatted(problem.reason()), problem.field());
        });
    }

    private DirectiveDesk desk(String province) {
        return new DirectiveDesk(organisation, deadlines, province, LocalDate.now(clock));
    }
}

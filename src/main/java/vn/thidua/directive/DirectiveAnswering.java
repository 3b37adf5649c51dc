package vn.thidua.directive;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.refusal.Refused;

/** The assigned unit says that it has done what was asked; Văn phòng UBND tỉnh confirms it or sends it back. */
@Service
@Transactional
public class DirectiveAnswering {

    private final DirectiveWriting writing;
    private final DirectiveOffice office;
    private final DirectiveFigures figures;
    private final DirectiveNotices notices;
    private final DirectiveSight sight;
    private final Clock clock;

    DirectiveAnswering(
            DirectiveWriting writing,
            DirectiveOffice office,
            DirectiveFigures figures,
            DirectiveNotices notices,
            DirectiveSight sight,
            Clock clock) {
        this.writing = writing;
        this.office = office;
        this.figures = figures;
        this.notices = notices;
        this.sight = sight;
        this.clock = clock;
    }

    /** Says when and by which document it was done; what was said before and not answered is replaced. */
    public void report(UUID id, int version, Answer answer, String personId) {
        var scope = sight.of(personId);
        var row = writing.seen(id, version, scope.province());
        if (!scope.mayReport(row)) {
            throw DirectiveWriting.notFound();
        }
        if (row.done() != null) {
            throw new Refused(
                    "directive-done", "Văn bản này đã được ghi hoàn thành; muốn sửa hãy gửi Văn phòng UBND tỉnh.");
        }
        refuseBadDay(answer, row);
        writing.write(row.reported(answer), answer.text(), DirectiveEvent.Kind.REPORTED, "", personId);
        notices.reported(row, answer, office.of(row.province()));
    }

    /** Takes over what the unit said. */
    public void confirm(UUID id, int version, String personId) {
        var row = waiting(id, version, personId);
        var answer = Objects.requireNonNull(row.reported());
        writing.write(row.done(answer), answer.text(), DirectiveEvent.Kind.CONFIRMED, "", personId);
        figures.derive(List.of(row.unitYear()));
    }

    /** Refuses what the unit said, which is told why; the row stays open. */
    public void sendBack(UUID id, int version, String reason, String personId) {
        var row = waiting(id, version, personId);
        var answer = Objects.requireNonNull(row.reported());
        writing.write(row.reported(null), answer.text(), DirectiveEvent.Kind.SENT_BACK, reason, personId);
        notices.sentBack(row, reason);
    }

    private Directive waiting(UUID id, int version, String personId) {
        var row = writing.kept(id, version, personId);
        if (row.reported() == null) {
            throw new Refused(
                    "directive-not-reported",
                    "Đơn vị chưa báo cáo hoàn thành văn bản này; hãy chờ báo cáo hoặc tự ghi ngày hoàn thành.");
        }
        return row;
    }

    private void refuseBadDay(Answer answer, Directive row) {
        if (answer.doneOn().isBefore(row.assignment().issuedOn())
                || answer.doneOn().isAfter(LocalDate.now(clock))) {
            throw new Refused(
                    "directive-invalid", "Ngày hoàn thành phải từ ngày ban hành văn bản đến hôm nay.", "doneOn");
        }
    }
}

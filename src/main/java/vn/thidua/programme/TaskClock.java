package vn.thidua.programme;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.calendar.Reminders;
import vn.thidua.document.Written;
import vn.thidua.notification.NoticeKind;
import vn.thidua.programme.ReformAct.Kind;

/** What time does to assignments. Everything here may happen twice and then changes nothing more. */
@Service
@Transactional
public class TaskClock {

    private final AssignmentTable assignments;
    private final ActTable acts;
    private final TaskReading reading;
    private final TaskFigures figures;
    private final TaskNotices notices;
    private final Reminders reminders;

    TaskClock(
            AssignmentTable assignments,
            ActTable acts,
            TaskReading reading,
            TaskFigures figures,
            TaskNotices notices,
            Reminders reminders) {
        this.assignments = assignments;
        this.acts = acts;
        this.reading = reading;
        this.figures = figures;
        this.notices = notices;
        this.reminders = reminders;
    }

    /** The time to name a day is over: the last day of the year stands. */
    public void settleDay(UUID id) {
        var assignment = assignments.get(id);
        if (assignments.settleDay(id)) {
            var lastDay = Written.day(assignment.dueDay());
            acts.add(
                    id,
                    acts.bySystem(
                            Kind.DAY_SETTLED, assignment.unit(), 0, "Thời hạn là hết ngày %s.".formatted(lastDay)));
            notices.tellUnit(
                    NoticeKind.DUE_SOON,
                    id,
                    assignment.unit(),
                    "Nhiệm vụ %s có hạn hết năm".formatted(assignment.task()),
                    "Đơn vị chưa nêu ngày hoàn thành nhiệm vụ %s nên thời hạn là hết ngày %s."
                            .formatted(said(assignment), lastDay));
        }
    }

    /** Nobody told the progress of that quarter before the next one's turn. */
    public void skipQuarter(UUID id) {
        var assignment = assignments.get(id);
        var quarter = assignment.quarter();
        if (assignments.endQuarter(id, quarter)) {
            acts.add(id, acts.bySystem(Kind.NO_PROGRESS, assignment.unit(), quarter, "Đơn vị không báo cáo."));
        }
    }

    /** The last day is near. */
    public void remind(UUID id) {
        var assignment = assignments.get(id);
        notices.tellUnit(
                NoticeKind.DUE_SOON,
                id,
                assignment.unit(),
                "Nhiệm vụ %s sắp đến hạn".formatted(assignment.task()),
                "Hạn nộp sản phẩm của nhiệm vụ %s là %s; hãy nộp sản phẩm."
                        .formatted(said(assignment), reminders.tell(assignment.dueDay())));
    }

    /** The last day is over: the unit's figures count it from today. */
    public void recordOverdue(UUID id) {
        var assignment = assignments.get(id);
        figures.derive(assignment.unit(), reading.planOf(assignment));
        notices.tellUnit(
                NoticeKind.OVERDUE,
                id,
                assignment.unit(),
                "Nhiệm vụ %s quá hạn".formatted(assignment.task()),
                "Nhiệm vụ %s đã quá hạn ngày %s; hãy nộp sản phẩm ngay."
                        .formatted(said(assignment), Written.day(assignment.dueDay())));
    }

    /** Days after the last one there is still no product. */
    public void escalate(UUID id) {
        var assignment = assignments.get(id);
        notices.escalate(
                NoticeKind.OVERDUE,
                id,
                reading.programmeOf(assignment),
                assignment.unit(),
                "Nhiệm vụ %s chưa có sản phẩm".formatted(assignment.task()),
                "%s: nhiệm vụ %s quá hạn từ ngày %s, chưa có sản phẩm; hãy đôn đốc."
                        .formatted(
                                notices.nameOf(assignment.unit()), said(assignment), Written.day(assignment.dueDay())));
    }

    private String said(Assignment assignment) {
        return "%s “%s”".formatted(assignment.task(), reading.taskOf(assignment).text());
    }
}

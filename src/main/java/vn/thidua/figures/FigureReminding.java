package vn.thidua.figures;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.calendar.Reminders;
import vn.thidua.notification.NoticeKind;
import vn.thidua.notification.Notices;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Role;

/** Tells agencies that figures are asked for, reminds them before the day, and says who is late. */
@Service
@Transactional
public class FigureReminding {

    private final FigureRequests requests;
    private final Organisation organisation;
    private final Notices notices;
    private final Reminders reminders;

    FigureReminding(FigureRequests requests, Organisation organisation, Notices notices, Reminders reminders) {
        this.requests = requests;
        this.organisation = organisation;
        this.notices = notices;
        this.reminders = reminders;
    }

    /** Every agency asked learns of it. */
    public void announce(UUID requestId) {
        tellOwing(
                NoticeKind.NEW_WORK,
                requestId,
                "Yêu cầu cung cấp số liệu",
                "%s yêu cầu cung cấp số liệu năm %d, hạn là %s.");
    }

    /** Those who still owe figures learn that they are due soon. */
    public void remind(UUID requestId) {
        tellOwing(
                NoticeKind.DUE_SOON,
                requestId,
                "Sắp đến hạn cung cấp số liệu",
                "%s yêu cầu cung cấp số liệu năm %d, hạn là %s.");
    }

    /** The late, their heads among them, and the unit that asked learn who is late. */
    public void escalate(UUID requestId) {
        var late = owing(requestId);
        if (late.isEmpty()) {
            return;
        }
        var request = requests.get(requestId);
        var names = late.stream()
                .map(answer -> organisation.unit(answer.owner()).name())
                .collect(Collectors.joining("; "));
        tellOwing(
                NoticeKind.OVERDUE,
                requestId,
                "Quá hạn cung cấp số liệu",
                "%s yêu cầu cung cấp số liệu năm %d; đã quá hạn %s.");
        notices.tell(
                NoticeKind.OVERDUE,
                Role.APPRAISAL_LEAD,
                request.askingUnit(),
                "Quá hạn cung cấp số liệu",
                "Số liệu năm %d: chưa cung cấp đủ là %s; hãy đôn đốc.".formatted(request.year(), names),
                requestId.toString());
    }

    private void tellOwing(NoticeKind kind, UUID requestId, String subject, String text) {
        var request = requests.get(requestId);
        var said = text.formatted(
                organisation.unit(request.askingUnit()).name(), request.year(), reminders.tell(request.due()));
        owing(requestId)
                .forEach(answer -> FigureOwners.REPORTERS.forEach(role -> notices.tell(
                        kind, role, answer.owner(), subject, said, answer.id().toString())));
    }

    private List<FigureAnswer> owing(UUID requestId) {
        return requests.answers(requestId).stream()
                .filter(answer -> answer.stage().owed())
                .toList();
    }
}

package vn.thidua.target;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.target.TargetReport.Stage;

/** Reminds those whose report is missing. */
@Service
@Transactional
public class TargetReminding {

    private final TargetRegister register;
    private final TargetNotices notices;

    TargetReminding(TargetRegister register, TargetNotices notices) {
        this.register = register;
        this.notices = notices;
    }

    /** Before the last day. */
    public void remind(UUID yearId) {
        notices.nearlyDue(register.year(yearId), missing(yearId));
    }

    /** After the last day; the standing body is told which targets are missing. */
    public void escalate(UUID yearId) {
        var missing = missing(yearId);
        var year = register.year(yearId);
        if (!missing.isEmpty()) {
            notices.overdue(year, register.programmeOf(year).standingBody(), missing);
        }
    }

    private List<TargetReport> missing(UUID yearId) {
        return register.reports(yearId).stream()
                .filter(report -> report.stage() == Stage.ASKED || report.stage() == Stage.RETURNED)
                .toList();
    }
}

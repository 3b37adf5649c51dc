package vn.thidua.figures.process;

import org.springframework.stereotype.Component;
import vn.thidua.figures.FigureAnswer;
import vn.thidua.figures.FigurePreview;
import vn.thidua.refusal.Refused;

/** Says in a few words what receiving an answer would change; the page of figures says it line by line. */
@Component
class FigureChangesView {

    private final FigurePreview preview;

    FigureChangesView(FigurePreview preview) {
        this.preview = preview;
    }

    String summary(FigureAnswer answer, String personId) {
        try {
            var found = preview.of(answer, personId);
            return "%d số liệu mới hoặc khác số liệu đang dùng; %d kết luận về tiêu chí của các trường hợp đang xét sẽ đổi."
                    .formatted(found.changes().size(), found.verdicts().size());
        } catch (Refused outdated) {
            return outdated.sentence();
        }
    }
}

package vn.thidua.classification;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.classification.CriterionScore.Entry;
import vn.thidua.classification.UnitPart.Stage;
import vn.thidua.notification.NoticeKind;

/** The appraisal team scores every criterion of every unit and explains where it differs. */
@Service
@Transactional
public class UnitScoring {

    private final ClassificationRegister register;
    private final UnitPartTable parts;
    private final ScoreTable scores;
    private final ClassificationDesks desks;
    private final ClassificationNotices notices;

    UnitScoring(
            ClassificationRegister register,
            UnitPartTable parts,
            ScoreTable scores,
            ClassificationDesks desks,
            ClassificationNotices notices) {
        this.register = register;
        this.parts = parts;
        this.scores = scores;
        this.desks = desks;
        this.notices = notices;
    }

    /** Units that wait for the team. */
    public List<UnitPart> waiting(UUID id) {
        return parts.of(id).stream()
                .filter(part -> part.stage() == Stage.SELF_SCORED)
                .toList();
    }

    /** Scores a unit: every criterion, with words where the points differ from its own. */
    public void score(UUID partId, List<Entry> entries, String personId) {
        var part = parts.get(partId);
        desks.require(register.get(part.classificationId()).team(), personId);
        ScoreSheet.refuseImpossible(register.setOf(part), entries);
        ScoreSheet.refuseUnexplained(scores.of(partId), entries);
        scores.keepScores(partId, entries);
        parts.score(partId, personId);
    }

    /** Tells the lead that scoring takes long. */
    public void escalate(UUID id) {
        var waiting = waiting(id).size();
        if (waiting > 0) {
            var classification = register.get(id);
            notices.escalate(
                    NoticeKind.OVERDUE,
                    classification,
                    id,
                    "Thẩm định điểm cải cách hành chính chậm",
                    "%s: còn %d đơn vị chưa được thẩm định; hãy đôn đốc.".formatted(classification.name(), waiting));
        }
    }
}

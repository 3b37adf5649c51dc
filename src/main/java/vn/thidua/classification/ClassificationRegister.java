package vn.thidua.classification;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads classifications for forms and models, which are handed to the right people already. */
@Service
@Transactional(readOnly = true)
public class ClassificationRegister {

    private final ClassificationTable table;
    private final UnitPartTable parts;
    private final ScoreTable scores;
    private final CriteriaSets sets;

    ClassificationRegister(ClassificationTable table, UnitPartTable parts, ScoreTable scores, CriteriaSets sets) {
        this.table = table;
        this.parts = parts;
        this.scores = scores;
        this.sets = sets;
    }

    /** The classification with that id; an id nobody opened is a programming error. */
    public Classification get(UUID id) {
        return table.get(id);
    }

    /** One unit's part; an id of none is a programming error. */
    public UnitPart part(UUID id) {
        return parts.get(id);
    }

    /** Every unit's part, by rank once there is one. */
    public List<UnitPart> parts(UUID id) {
        return parts.of(id);
    }

    /** The points of a unit by criterion. */
    public Map<String, CriterionScore> scores(UUID partId) {
        return scores.of(partId);
    }

    /** The set the units are scored by. */
    public CriteriaSet setOf(Classification classification) {
        return sets.get(classification.province(), classification.setCode(), classification.setVersion());
    }

    CriteriaSet setOf(UnitPart part) {
        return setOf(get(part.classificationId()));
    }
}

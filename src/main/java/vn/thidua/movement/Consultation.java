package vn.thidua.movement;

import java.util.List;
import vn.thidua.movement.MovementPlan.Clause;

/**
 * A question put to another body about every nominee of a kind while the proposal is appraised.
 *
 * @param code        stable key within the plan
 * @param name        what it is about, Vietnamese
 * @param body        who answers
 * @param question    what is asked, Vietnamese
 * @param workingDays until when an answer is due; silence escalates and never passes
 * @param nominees    of which kinds
 */
public record Consultation(
        String code,
        String name,
        Desk body,
        String question,
        int workingDays,
        List<NomineeKind> nominees,
        Clause clause) {}

package vn.thidua.nomination;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.movement.CheckedSubject;
import vn.thidua.movement.NomineeKind;

/**
 * Somebody a unit proposes.
 *
 * @param unitCode       the nominated unit, or the unit of the nominated person
 * @param personId       the nominated person; none for a collective
 * @param headedUnitCode the unit the person heads, so that the criteria for heads apply (000, dòng 84)
 * @param label          name, position and unit as they were when proposed
 * @param reason         why the nominee dropped out, or empty
 * @param points         the appraisal's points, 0 to 100
 */
public record Nominee(
        UUID id,
        ProposalId proposal,
        NomineeKind kind,
        String unitCode,
        @Nullable String personId,
        @Nullable String headedUnitCode,
        String label,
        State state,
        String reason,
        @Nullable Integer points) {

    /** What became of the nominee. */
    public enum State {
        PROPOSED("Được đề nghị"),
        REMOVED("Đơn vị bỏ khỏi danh sách"),
        DROPPED("Hội đồng không thông qua"),
        ACCEPTED("Đủ điều kiện, đưa vào đợt xét"),
        REJECTED("Không đủ điều kiện"),
        AWARDED("Được khen thưởng"),
        NOT_AWARDED("Không được khen thưởng"),
        REVOKED("Quyết định khen thưởng đã bị hủy bỏ");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /** The Vietnamese words shown to people. */
        public String label() {
            return label;
        }
    }

    /** The nominee as the criteria check sees it. */
    public CheckedSubject subject() {
        return new CheckedSubject(kind, unitCode, personId, headedUnitCode != null, headedUnitCode);
    }

    Nominee become(State next, String why) {
        return new Nominee(id, proposal, kind, unitCode, personId, headedUnitCode, label, next, why, points);
    }

    Nominee withPoints(@Nullable Integer newPoints) {
        return new Nominee(id, proposal, kind, unitCode, personId, headedUnitCode, label, state, reason, newPoints);
    }
}

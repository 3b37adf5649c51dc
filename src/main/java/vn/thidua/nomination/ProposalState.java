package vn.thidua.nomination;

import java.util.EnumSet;
import java.util.Set;

/** Where a proposal stands and where it may go from there. */
public enum ProposalState {
    DRAFTING("Đơn vị đang lập hồ sơ"),
    COUNCIL("Hội đồng của đơn vị đang xét"),
    SIGNING("Chờ thủ trưởng ký"),
    SUBMITTED("Đang thẩm định"),
    APPRAISED("Chờ lãnh đạo duyệt kết quả thẩm định"),
    RETURNED("Trả lại để bổ sung"),
    ACCEPTED("Đã thẩm định, chờ đợt xét"),
    DECIDED("Đã có quyết định"),
    REFUSED("Không được chấp nhận"),
    NOBODY_LEFT("Hội đồng không thông qua trường hợp nào"),
    WITHDRAWN("Đơn vị đã rút hồ sơ"),
    LEFT_OUT("Không kịp đợt xét");

    private final String label;

    ProposalState(String label) {
        this.label = label;
    }

    /** The Vietnamese words shown to people. */
    public String label() {
        return label;
    }

    /** Whether the nomination is still under way. */
    public boolean live() {
        return !next().isEmpty();
    }

    /** Whether the unit is still working on the proposal. */
    public boolean withUnit() {
        return this == DRAFTING || this == RETURNED;
    }

    /** Whether the head has yet to sign: the unit, its council or its head is at work on the proposal. */
    public boolean unsigned() {
        return withUnit() || this == COUNCIL || this == SIGNING;
    }

    /** Whether the unit's signed proposal lies with the appraising body or waits for the round. */
    boolean submitted() {
        return this == SUBMITTED || this == APPRAISED || this == ACCEPTED;
    }

    /** Whether the next step from here may lead there. */
    public boolean mayBecome(ProposalState next) {
        return next().contains(next);
    }

    private Set<ProposalState> next() {
        return switch (this) {
            case DRAFTING, RETURNED -> EnumSet.of(COUNCIL, SIGNING, WITHDRAWN, LEFT_OUT);
            case COUNCIL -> EnumSet.of(SIGNING, NOBODY_LEFT, WITHDRAWN, LEFT_OUT);
            case SIGNING -> EnumSet.of(SUBMITTED, RETURNED, WITHDRAWN, LEFT_OUT);
            case SUBMITTED -> EnumSet.of(APPRAISED, REFUSED, WITHDRAWN, LEFT_OUT);
            case APPRAISED -> EnumSet.of(SUBMITTED, ACCEPTED, RETURNED, REFUSED, WITHDRAWN, LEFT_OUT);
            case ACCEPTED -> EnumSet.of(DECIDED, WITHDRAWN);
            case DECIDED, REFUSED, NOBODY_LEFT, WITHDRAWN, LEFT_OUT -> EnumSet.noneOf(ProposalState.class);
        };
    }
}

package vn.thidua.award;

import vn.thidua.award.Rounds.Round.State;

/** Where a round stands, step by step. */
public enum RoundStage {
    OPEN("Đang nhận hồ sơ", State.OPEN),
    CLOSED("Đã đóng, đang xếp hạng", State.CLOSED),
    SUBMITTED("Đã trình người có thẩm quyền", State.CLOSED),
    RETURNED("Người có thẩm quyền trả lại danh sách", State.CLOSED),
    /** The decider answered every line and approved somebody; the decision is to be issued. */
    RESOLVED("Đã duyệt, chờ ban hành quyết định", State.CLOSED),
    /** A body outside decides and has not answered yet. */
    FORWARDED("Đã trình cơ quan có thẩm quyền, chờ trả lời", State.CLOSED),
    ISSUED("Đã ban hành quyết định, chờ công bố", State.CLOSED),
    DECIDED("Đã kết thúc", State.DECIDED);

    private final String label;
    private final State state;

    RoundStage(String label, State state) {
        this.label = label;
        this.state = state;
    }

    /** The Vietnamese words shown to people. */
    public String label() {
        return label;
    }

    /** The stage as other capabilities see it. */
    public State state() {
        return state;
    }
}

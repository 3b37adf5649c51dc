package vn.thidua.movement;

/** Where the launch of a movement stands. */
public enum LaunchStage {
    DRAFT("Đang soạn thảo"),
    SUBMITTED("Đã trình ký"),
    RETURNED("Được trả lại để soạn lại"),
    ISSUED("Đã ban hành, các đơn vị đang thực hiện"),
    /** The drafter follows it no longer. */
    CLOSED("Đã kết thúc theo dõi");

    private final String label;

    LaunchStage(String label) {
        this.label = label;
    }

    /** The Vietnamese words shown to people. */
    public String label() {
        return label;
    }
}

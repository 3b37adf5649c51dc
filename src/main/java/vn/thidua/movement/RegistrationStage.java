package vn.thidua.movement;

/** Where the registration for a movement stands. */
public enum RegistrationStage {
    OPEN("Đang nhận đăng ký"),
    /** The term is over; parents and the receiver put the registrations together. */
    CLOSED("Đã hết thời gian đăng ký, đang tổng hợp"),
    REPORTED("Đã báo cáo kết quả đăng ký");

    private final String label;

    RegistrationStage(String label) {
        this.label = label;
    }

    /** The Vietnamese words shown to people. */
    public String label() {
        return label;
    }
}

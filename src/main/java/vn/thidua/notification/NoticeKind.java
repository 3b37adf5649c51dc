package vn.thidua.notification;

/** What a notice is about, by which people choose how they are told by mail. */
public enum NoticeKind {
    NEW_WORK("Việc mới"),
    RETURNED("Việc bị trả lại"),
    DUE_SOON("Việc sắp đến hạn"),
    OVERDUE("Việc quá hạn"),
    RESULT("Kết quả xét"),
    OTHER("Thông báo khác");

    private final String label;

    NoticeKind(String label) {
        this.label = label;
    }

    /** The Vietnamese name shown to people. */
    public String label() {
        return label;
    }
}

package vn.thidua.notification;

/** How notices of a kind come by mail; on the page they always are. */
public enum MailWay {
    AT_ONCE("Gửi ngay"),
    /** In the one mail of a working day, at 7 o'clock. */
    DAILY("Gộp trong thư hằng ngày"),
    NEVER("Không gửi");

    private final String label;

    MailWay(String label) {
        this.label = label;
    }

    /** The Vietnamese name shown to people. */
    public String label() {
        return label;
    }
}

package vn.thidua.council;

/** How a council meets. */
public enum MeetingForm {
    ONSITE("Họp trực tiếp"),
    ONLINE("Họp trực tuyến");

    private final String label;

    MeetingForm(String label) {
        this.label = label;
    }

    /** The Vietnamese name shown to people. */
    public String label() {
        return label;
    }
}

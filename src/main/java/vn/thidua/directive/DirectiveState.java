package vn.thidua.directive;

/** How a directive stands on a day; never stored, since it changes with the day. */
public enum DirectiveState {
    ON_TIME("Hoàn thành đúng hạn"),
    DONE_LATE("Hoàn thành trễ hạn"),
    OVERDUE("Quá hạn, chưa hoàn thành"),
    DUE_SOON("Sắp đến hạn"),
    OPEN("Còn trong hạn"),
    WITHDRAWN("Đã rút khỏi sổ");

    private final String label;

    DirectiveState(String label) {
        this.label = label;
    }

    /** The Vietnamese words shown to people. */
    public String label() {
        return label;
    }
}

package vn.thidua.programme;

/** How an assignment stands on a day, as lists and pictures show it. */
public enum TaskStatus {
    NOT_YET_DUE("Chưa đến hạn"),
    NEARLY_DUE("Sắp đến hạn"),
    CONTINUOUS("Thường xuyên"),
    HANDED_IN("Đã nộp, chờ xem xét"),
    ON_TIME("Hoàn thành đúng hạn"),
    LATE("Hoàn thành trễ hạn"),
    OVERDUE("Quá hạn"),
    NOT_NEEDED("Không phát sinh");

    /** Days before the last one from which a task is nearly due. */
    static final int NEARLY_DUE_DAYS = 7;

    /** The status in SQL, of rows of {@code reform_assignment a}, with the days {@code :today} and {@code :soon}. */
    static final String SQL = """
            case
              when a.stage = 'NOT_NEEDED' then 'NOT_NEEDED'
              when a.stage = 'ACCEPTED' and (a.last_day is null or a.handed_in_on <= a.last_day) then 'ON_TIME'
              when a.stage = 'ACCEPTED' then 'LATE'
              when a.stage = 'HANDED_IN' then 'HANDED_IN'
              when a.last_day is null then 'CONTINUOUS'
              when a.last_day < :today then 'OVERDUE'
              when a.last_day <= :soon then 'NEARLY_DUE'
              else 'NOT_YET_DUE'
            end""";

    private final String label;

    TaskStatus(String label) {
        this.label = label;
    }

    /** The Vietnamese words shown to people. */
    public String label() {
        return label;
    }
}

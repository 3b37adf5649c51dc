package vn.thidua.desk;

/** What can be found, in the order results are shown. */
public enum SearchKind {
    PROPOSAL("Hồ sơ đề nghị"),
    NOMINEE("Tập thể, cá nhân được đề nghị"),
    ROUND("Đợt xét"),
    LAUNCH("Phát động phong trào"),
    AWARD("Quyết định khen thưởng"),
    PERSON("Người"),
    UNIT("Đơn vị");

    private final String label;

    SearchKind(String label) {
        this.label = label;
    }

    /** The Vietnamese words shown to people. */
    public String label() {
        return label;
    }
}

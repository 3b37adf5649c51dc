package vn.thidua.organisation;

/** What a unit is in the administration of a province. */
public enum UnitKind {
    PROVINCE("Tỉnh"),
    DEPARTMENT("Sở, ban, ngành"),
    VERTICAL_AGENCY("Ngành dọc"),
    DISTRICT("Huyện, thành phố"),
    COMMUNE("Xã, phường, thị trấn"),
    DIVISION("Phòng, ban"),
    PUBLIC_SERVICE_UNIT("Đơn vị sự nghiệp");

    private final String label;

    UnitKind(String label) {
        this.label = label;
    }

    /** Whether another unit speaks for it: the nearest one above that is of another kind. */
    public boolean spokenFor() {
        return this == DIVISION || this == PUBLIC_SERVICE_UNIT;
    }

    /** The Vietnamese name shown to people. */
    public String label() {
        return label;
    }
}

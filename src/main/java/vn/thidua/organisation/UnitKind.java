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

    /** The Vietnamese name shown to people. */
    public String label() {
        return label;
    }
}

package vn.thidua.whatif;

import vn.thidua.award.RankedCandidate.Place;

/** How a nominee stands in a round. */
public enum Standing {
    INSIDE("Trong chỉ tiêu"),
    AT_EDGE("Ngang nhau ở mép chỉ tiêu"),
    OUTSIDE("Ngoài chỉ tiêu"),
    NEEDS_HUMAN("Cần người xem, chưa xếp hạng"),
    FAILS("Không đủ điều kiện"),
    /** A person, and no criterion, keeps the nominee out. */
    BARRED("Không đề nghị, do người kết luận");

    private final String label;

    Standing(String label) {
        this.label = label;
    }

    /** The Vietnamese words shown to people. */
    public String label() {
        return label;
    }

    static Standing of(Place place) {
        return valueOf(place.name());
    }
}

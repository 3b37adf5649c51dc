package vn.thidua.organisation;

import java.util.regex.Pattern;

/**
 * The title within a position: a signature block does not repeat the name of the body (NĐ 30/2020/NĐ-CP, Phụ lục I, Mục
 * II, khoản 7).
 */
final class PositionTitle {

    private static final String DEPUTY = "Phó ";

    /** Longer titles before those they begin with. */
    private static final Pattern TITLE =
            Pattern.compile("^(?:Quyền )?(?:Phó )?(?:Chánh Văn phòng|Chánh Thanh tra|Chủ tịch"
                    + "|Tổng Giám đốc|Giám đốc|Trưởng phòng|Trưởng ban|Chi cục trưởng|Cục trưởng|Viện trưởng|Hiệu trưởng"
                    + "|Tổng Biên tập|Bí thư|Trưởng Công an)(?![\\p{L}])");

    private PositionTitle() {}

    /** {@code Phó Giám đốc} of {@code Phó Giám đốc Sở Y tế}; a title nobody foresaw stays whole. */
    static String of(String position) {
        var found = TITLE.matcher(position);
        return found.find() ? found.group() : position;
    }

    /** The title of whoever leads: a deputy in charge signs as deputies do (Điều 13, khoản 1). */
    static String ofLeader(String position) {
        var title = of(position);
        return isDeputy(position) ? title.substring(DEPUTY.length()) : title;
    }

    /** Whether it is a deputy's position. */
    static boolean isDeputy(String position) {
        return position.startsWith(DEPUTY) && TITLE.matcher(position).find();
    }
}

package vn.thidua.movement;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/** What the quotas of an award over the whole round must keep to: one number for each kind of nominee. */
final class QuotaRules {

    private final PlanReferences references;

    QuotaRules(PlanReferences references) {
        this.references = references;
    }

    /** The round counts all nominees of a kind together, so whatever narrows such a number would be passed over. */
    void check(String path, List<Quota> quotas) {
        var counted = EnumSet.noneOf(NomineeKind.class);
        for (int i = 0; i < quotas.size(); i++) {
            var quota = quotas.get(i);
            if (quota.per() == Quota.Per.ROUND) {
                var place = "%s/%d".formatted(path, i);
                wholeRound(place, quota);
                if (!counted.add(quota.kind())) {
                    references.problem(
                            place + "/kind",
                            "đã có số lượng cho cả đợt xét đối với %s; mỗi loại chỉ có một số lượng chung, hãy gộp lại"
                                    .formatted(quota.kind().label().toLowerCase(Locale.ROOT)));
                }
            }
        }
    }

    private void wholeRound(String place, Quota quota) {
        if (!quota.subjects().isEmpty()) {
            references.problem(
                    place + "/subjects",
                    "số lượng cho cả đợt xét (ROUND) tính chung mọi đối tượng; hãy bỏ mục này hoặc chọn cách tính khác"
                            + " ở mục “per”");
        }
        if (!quota.exceptions().isEmpty()) {
            references.problem(
                    place + "/exceptions",
                    "số lượng cho cả đợt xét (ROUND) không tính theo đơn vị nên không có ngoại lệ; hãy bỏ mục này hoặc"
                            + " chọn cách tính khác ở mục “per”");
        }
    }
}

package vn.thidua.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.thidua.award.RoundQuota;
import vn.thidua.movement.MovementPlan.Award;
import vn.thidua.movement.MovementPlan.Clause;
import vn.thidua.movement.Quota;
import vn.thidua.refusal.Refused;
import vn.thidua.whatif.WhatIfChanges.QuotaChange;

/** Reads changed quotas of an award. */
final class SupposedQuotas {

    /** No province has more nominees than this. */
    private static final int LONGEST = 5;

    private final List<Quota> own;
    private final List<Quota> supposed;

    SupposedQuotas(Award award, List<QuotaChange> changes) {
        own = award.quotas();
        supposed = new ArrayList<>(own);
        for (int i = 0; i < changes.size(); i++) {
            var change = changes.get(i);
            refuseUnknown("quotas/" + i, change);
            supposed.set(change.quota(), supposing(own.get(change.quota()), number("quotas/" + i, change)));
        }
    }

    /** The round's quotas with the changed numbers. */
    List<RoundQuota> of(List<RoundQuota> round) {
        return round.stream()
                .map(quota -> quota.quota() == null ? quota : quota.supposing(supposed.get(own.indexOf(quota.quota()))))
                .toList();
    }

    /** The changed quotas that are counted over single units. */
    List<Quota> changedPerUnit() {
        return supposed.stream()
                .filter(quota -> !own.contains(quota) && quota.per() != Quota.Per.ROUND)
                .toList();
    }

    /** What is changed, Vietnamese. */
    List<String> words() {
        return IntStream.range(0, own.size())
                .filter(i -> !own.get(i).equals(supposed.get(i)))
                .mapToObj(i -> "Chỉ tiêu “%s” (%s): %d thành %d"
                        .formatted(
                                own.get(i).clause().text(),
                                own.get(i).clause().source(),
                                own.get(i).number(),
                                supposed.get(i).number()))
                .toList();
    }

    private static Quota supposing(Quota quota, int number) {
        var clause = new Clause(
                quota.clause().text(), "giả định, thay cho " + quota.clause().source());
        return number == quota.number()
                ? quota
                : new Quota(
                        quota.kind(), quota.rule(), number, quota.per(), quota.subjects(), quota.exceptions(), clause);
    }

    private void refuseUnknown(String field, QuotaChange change) {
        if (change.quota() < 0 || change.quota() >= own.size()) {
            throw new Refused(
                    "quota-unknown",
                    "Hình thức khen thưởng này không có chỉ tiêu thứ %d; hãy chọn trong danh sách chỉ tiêu."
                            .formatted(change.quota() + 1),
                    field + "/quota");
        }
    }

    private int number(String field, QuotaChange change) {
        if (!change.number().matches("\\d{1,%d}".formatted(LONGEST))) {
            throw new Refused(
                    "quota-invalid",
                    "Chỉ tiêu thử (%s): “%s” không phải là số nguyên từ 0 trở lên; hãy nhập lại."
                            .formatted(own.get(change.quota()).clause().source(), change.number()),
                    field + "/number");
        }
        return Integer.parseInt(change.number());
    }
}

package vn.thidua.award.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.InitiativeDecision;
import vn.thidua.award.RegisterEntry;
import vn.thidua.document.OfficialDocument;
import vn.thidua.movement.MovementPlan.AwardForm;
import vn.thidua.movement.NomineeKind;

/**
 * An award in the register.
 *
 * @param revokedBy     the decision that revoked it; none while it stands
 * @param revokedReason why it was revoked; none while it stands
 */
record RegisterEntryView(
        UUID id,
        NomineeKind kind,
        String unit,
        String label,
        String award,
        AwardForm form,
        OfficialDocument decision,
        String decider,
        String movement,
        int year,
        String theme,
        LocalDate firstDay,
        LocalDate lastDay,
        List<String> initiatives,
        @Nullable OfficialDocument revokedBy,
        @Nullable String revokedReason) {

    static final List<String> HEADER = List.of(
            "Đối tượng",
            "Mã đơn vị",
            "Được khen thưởng",
            "Hình thức",
            "Số quyết định",
            "Ngày quyết định",
            "Người quyết định",
            "Phong trào",
            "Năm",
            "Chủ đề",
            "Thành tích từ",
            "Thành tích đến",
            "Sáng kiến",
            "Hủy bỏ theo số",
            "Hủy bỏ ngày",
            "Lý do hủy bỏ");

    static RegisterEntryView of(RegisterEntry entry) {
        var revoked = entry.revocation();
        return new RegisterEntryView(
                entry.id(),
                entry.awardee().kind(),
                entry.awardee().unitCode(),
                entry.awardee().label(),
                entry.honour().award(),
                entry.honour().form(),
                entry.honour().decision(),
                entry.honour().decider(),
                entry.movement(),
                entry.year(),
                entry.achievement().theme(),
                entry.achievement().firstDay(),
                entry.achievement().lastDay(),
                entry.initiatives().stream()
                        .map(InitiativeDecision::text)
                        .distinct()
                        .toList(),
                revoked == null ? null : revoked.decision(),
                revoked == null ? null : revoked.reason());
    }

    /** The cells of a row below {@link #HEADER}. */
    List<@Nullable Object> cells() {
        return Arrays.asList(
                kind.label(),
                unit,
                label,
                award,
                decision.number(),
                decision.date(),
                decider,
                movement,
                year,
                theme,
                firstDay,
                lastDay,
                String.join("; ", initiatives),
                revokedBy == null ? null : revokedBy.number(),
                revokedBy == null ? null : revokedBy.date(),
                revokedReason);
    }
}

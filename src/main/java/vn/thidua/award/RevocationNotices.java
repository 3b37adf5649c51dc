package vn.thidua.award;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.document.OfficialDocument;
import vn.thidua.figures.VietnameseNumber;
import vn.thidua.movement.Desk;
import vn.thidua.movement.MovementPlan.Route;
import vn.thidua.notification.NoticeKind;
import vn.thidua.notification.Notices;
import vn.thidua.organisation.Role;

/** Whom a revocation tells what. */
@Component
class RevocationNotices {

    private final RevocationDesks desks;
    private final Notices notices;

    RevocationNotices(RevocationDesks desks, Notices notices) {
        this.desks = desks;
        this.notices = notices;
    }

    /** Tells the units, those who ranked, decided and issued, and the managers beside them. */
    void tellRevoked(
            UUID id, RegisterEntry entry, OfficialDocument decision, String reason, Optional<BigDecimal> money) {
        var text =
                "%s: %s bị hủy bỏ theo Quyết định %s. Lý do: %s. Hiện vật khen thưởng và tiền thưởng (%s) phải được nộp lại."
                        .formatted(
                                entry.awardee().label(),
                                entry.cited(),
                                decision.cited(),
                                reason,
                                money.map(VietnameseNumber::dong).orElse("chưa có số tiền"));
        everyone(id, entry)
                .forEach(desk -> notices.tell(
                        NoticeKind.RESULT,
                        desk.role(),
                        desk.unit(),
                        "Hủy bỏ quyết định khen thưởng",
                        text,
                        id.toString()));
    }

    /** Tells those who asked. */
    void tellRejected(UUID id, RegisterEntry entry, Revocation revocation) {
        var ranking = desks.of(id, Route.RANKING);
        notices.tell(
                NoticeKind.RESULT,
                ranking.role(),
                ranking.unit(),
                "Không hủy bỏ quyết định khen thưởng",
                "%s: %s giữ nguyên. Lý do: %s"
                        .formatted(entry.awardee().label(), entry.cited(), String.valueOf(revocation.answer())),
                id.toString());
    }

    /** Reminds those who record what was given back. */
    void remind(UUID id, RegisterEntry entry) {
        desks.returning(id)
                .forEach(desk -> notices.tell(
                        NoticeKind.DUE_SOON,
                        desk.role(),
                        desk.unit(),
                        "Nhắc thu hồi hiện vật và tiền thưởng",
                        "%s: %s đã bị hủy bỏ; hãy thu hồi hiện vật, tiền thưởng và ghi nhận ngày, chứng từ."
                                .formatted(entry.awardee().label(), entry.cited()),
                        id.toString()));
    }

    private Set<Desk> everyone(UUID id, RegisterEntry entry) {
        var told = new LinkedHashSet<Desk>();
        for (var unit :
                new LinkedHashSet<>(List.of(entry.proposer(), entry.awardee().unitCode()))) {
            told.add(new Desk(Role.OFFICER, unit));
            told.add(new Desk(Role.HEAD, unit));
        }
        for (var stage : List.of(Route.RANKING, Route.DECISION, Route.ISSUE)) {
            var desk = desks.of(id, stage);
            told.add(desk);
            told.add(new Desk(Role.MANAGER, desk.unit()));
        }
        return told;
    }
}

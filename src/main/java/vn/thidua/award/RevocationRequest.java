package vn.thidua.award;

import static vn.thidua.document.Written.day;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.Revocation.Conclusion;
import vn.thidua.award.Revocation.Ground;
import vn.thidua.award.Revocation.Stage;
import vn.thidua.movement.MovementPlan.Route;
import vn.thidua.refusal.Refused;

/** Asks to revoke an award by a conclusion; whoever ranked the award's round may ask. */
@Service
@Transactional
public class RevocationRequest {

    private final RevocationTable revocations;
    private final RegisterTable register;
    private final RoundRegister rounds;
    private final RoundDesks desks;
    private final Clock clock;

    RevocationRequest(
            RevocationTable revocations, RegisterTable register, RoundRegister rounds, RoundDesks desks, Clock clock) {
        this.revocations = revocations;
        this.register = register;
        this.rounds = rounds;
        this.desks = desks;
        this.clock = clock;
    }

    /** Awards that stand and whose rounds the person ranks, the newest first. */
    @Transactional(readOnly = true)
    public List<RegisterEntry> revocable(String personId) {
        var mine = rounds.all().stream()
                .map(RoundDetails::id)
                .filter(round -> desks.seats(round, Route.RANKING, personId))
                .collect(Collectors.toSet());
        return register.standingOf(mine);
    }

    /**
     * Opens a case.
     *
     * @throws Refused for an award nobody knows or that was entered by hand, for one that is revoked or being revoked,
     *     for somebody who did not rank it, and for a conclusion of a day to come
     */
    public Revocation ask(UUID entryId, Ground ground, Conclusion conclusion, String reason, String personId) {
        var line = entry(entryId).line();
        if (line == null) {
            throw new Refused(
                    "entry-by-hand",
                    "Mục này được nhập từ văn bản ngoài hệ thống; hãy ghi việc hủy bỏ trong sổ khen thưởng.",
                    "entry");
        }
        desks.require(line.round(), Route.RANKING, personId);
        refuseFuture(conclusion.document().date());
        var asked = new Revocation(
                UUID.randomUUID(),
                entryId,
                ground,
                conclusion,
                reason,
                personId,
                Stage.REQUESTED,
                null,
                null,
                null,
                null);
        if (!revocations.add(asked, rounds.get(line.round()).issueUnit())) {
            throw new Refused(
                    "revocation-under-way",
                    "Quyết định khen thưởng này đã bị hủy bỏ hoặc đang được xem xét hủy bỏ; hãy kiểm tra trong sổ khen"
                            + " thưởng.",
                    "entry");
        }
        return asked;
    }

    private RegisterEntry entry(UUID id) {
        return register.find(id)
                .orElseThrow(() -> new Refused(
                        "entry-not-found",
                        "Không có mục này trong sổ khen thưởng; hãy mở lại biểu mẫu và chọn trong danh sách.",
                        "entry"));
    }

    private void refuseFuture(LocalDate date) {
        if (date.isAfter(LocalDate.now(clock))) {
            throw new Refused(
                    "conclusion-in-future",
                    "Ngày của kết luận %s chưa đến; hãy nhập ngày không sau hôm nay.".formatted(day(date)),
                    "conclusionDate");
        }
    }
}

package vn.thidua.award;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.Revocation.Stage;

/**
 * Lets an issued revocation take effect. Nothing is deleted: the register gets a further row, the nominee is told, the
 * money to take back is computed. The place in the quota stays used, as nobody is awarded in its stead.
 */
@Service
@Transactional
public class RevocationEffect {

    private final RevocationTable revocations;
    private final RevocationDesks desks;
    private final RegisterTable register;
    private final AwardedNominees nominees;
    private final AwardMoney money;
    private final RevocationNotices notices;

    RevocationEffect(
            RevocationTable revocations,
            RevocationDesks desks,
            RegisterTable register,
            AwardedNominees nominees,
            AwardMoney money,
            RevocationNotices notices) {
        this.revocations = revocations;
        this.desks = desks;
        this.register = register;
        this.nominees = nominees;
        this.money = money;
        this.notices = notices;
    }

    /** Cancels the award and tells everyone; a second call changes nothing and tells nobody. */
    public void revoke(UUID id) {
        var revocation = revocations.get(id);
        if (revocation.stage() != Stage.ISSUED) {
            return;
        }
        var entry = desks.entryOf(id);
        var decision = Objects.requireNonNull(revocation.decision(), "Nothing was issued for " + id);
        register.revoke(entry.id(), decision, reason(revocation), "system");
        nominees.revoked(RevocationDesks.line(entry).nomineeId(), "Đã hủy bỏ theo Quyết định " + decision.cited());
        var paid = moneyOf(entry);
        revocations.revoked(id, paid.orElse(null));
        notices.tellRevoked(id, entry, decision, reason(revocation), paid);
    }

    /** Tells those who asked that the award stands. */
    public void reject(UUID id) {
        notices.tellRejected(id, desks.entryOf(id), revocations.get(id));
    }

    /** Reminds those who are to record what was given back. */
    public void remind(UUID id) {
        notices.remind(id, desks.entryOf(id));
    }

    private static String reason(Revocation revocation) {
        return "%s (kết luận %s): %s"
                .formatted(revocation.ground().label(), revocation.conclusion().cited(), revocation.reason());
    }

    /** What was settled last for the award; nothing where no money goes with it. */
    private Optional<BigDecimal> moneyOf(RegisterEntry entry) {
        var line = RevocationDesks.line(entry);
        return money.of(line.round(), Set.of(line.nomineeId())).stream()
                .map(MoneyLine::amount)
                .findFirst();
    }
}

package vn.thidua.award;

import static vn.thidua.document.Written.day;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.Revocation.Stage;
import vn.thidua.document.OfficialDocument;
import vn.thidua.movement.MovementPlan.Route;
import vn.thidua.refusal.Refused;

/** What the decider and the clerk do with a request to revoke an award, and what is given back afterwards. */
@Service
@Transactional
public class RevocationDecision {

    private static final Pattern DECISION_NUMBER =
            Pattern.compile("(?:0[1-9]|[1-9]\\d{0,5})/QĐ-\\p{Lu}[\\p{L}\\d&.-]*");

    private final RevocationTable revocations;
    private final RevocationDesks desks;
    private final Clock clock;

    RevocationDecision(RevocationTable revocations, RevocationDesks desks, Clock clock) {
        this.revocations = revocations;
        this.desks = desks;
        this.clock = clock;
    }

    /** The case with that id; an id nobody opened is a programming error. */
    @Transactional(readOnly = true)
    public Revocation get(UUID id) {
        return revocations.get(id);
    }

    /** The award that is to be revoked. */
    @Transactional(readOnly = true)
    public RegisterEntry entryOf(UUID id) {
        return desks.entryOf(id);
    }

    /** The decider of the award revokes it or lets it stand, with a reason either way. */
    public void decide(UUID id, boolean revoke, String reason, String personId) {
        desks.require(id, Route.DECISION, personId);
        revocations.answer(id, revoke ? Stage.APPROVED : Stage.REJECTED, reason, personId);
    }

    /**
     * Numbers and dates the decision that revokes, not before the day of the decider's answer; that of a body outside,
     * which answered before anybody could enter it, not before the conclusion.
     */
    public void issue(UUID id, OfficialDocument decision, String personId) {
        desks.require(id, Route.ISSUE, personId);
        if (!DECISION_NUMBER.matcher(decision.number()).matches()) {
            throw new Refused(
                    "decision-number-malformed",
                    "Số quyết định phải có dạng như “123/QĐ-UBND”; hãy nhập lại.",
                    "decisionNumber");
        }
        var revocation = revocations.get(id);
        var answered = Objects.requireNonNull(revocation.decidedOn(), "Nobody decided the revocation " + id);
        if (desks.decidedOutside(id)) {
            refuseOutside(
                    revocation.conclusion().document().date(),
                    decision.date(),
                    "decisionDate",
                    "Kết luận ban hành ngày %s; ngày quyết định hủy bỏ không được trước ngày đó.");
        } else {
            refuseOutside(
                    answered,
                    decision.date(),
                    "decisionDate",
                    "Việc hủy bỏ được quyết định ngày %s; ngày quyết định hủy bỏ không được trước ngày đó.");
        }
        revocations.issue(id, decision, personId);
    }

    /** Keeps when and by which documents certificate and money were given back. */
    public void recordReturn(UUID id, ReturnRecord returned, String personId) {
        desks.requireReturning(id, personId);
        var revocation = revocations.get(id);
        var decision = Objects.requireNonNull(revocation.decision(), "Nothing was revoked by " + id);
        var tooEarly = "Quyết định hủy bỏ ban hành ngày %s; ngày thu hồi không được trước ngày đó.";
        refuseOutside(decision.date(), returned.objectDay(), "objectDay", tooEarly);
        if (returned.moneyDay() != null) {
            refuseOutside(decision.date(), returned.moneyDay(), "moneyDay", tooEarly);
        }
        refuseWithoutMoney(revocation, returned);
        revocations.returned(id, returned, personId);
    }

    private static void refuseWithoutMoney(Revocation revocation, ReturnRecord returned) {
        if (returned.moneyDay() != null && returned.moneyDocument() != null) {
            return;
        }
        if (revocation.money() != null) {
            throw new Refused(
                    "money-return-missing",
                    "Tiền thưởng phải thu hồi nhưng chưa ghi ngày và chứng từ nộp lại; hãy nhập đủ.",
                    "moneyDay");
        }
        if (returned.note().isBlank()) {
            throw new Refused(
                    "money-return-missing",
                    "Chưa xác định được số tiền thưởng; hãy ghi ngày và chứng từ nộp lại, hoặc ghi chú vì sao không có"
                            + " tiền phải thu hồi.",
                    "note");
        }
    }

    private void refuseOutside(LocalDate from, LocalDate date, String field, String tooEarly) {
        if (date.isBefore(from)) {
            throw new Refused("date-too-early", tooEarly.formatted(day(from)), field);
        }
        if (date.isAfter(LocalDate.now(clock))) {
            throw new Refused(
                    "date-in-future", "Ngày %s chưa đến; hãy nhập ngày không sau hôm nay.".formatted(day(date)), field);
        }
    }
}

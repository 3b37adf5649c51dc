package vn.thidua.award;

import static vn.thidua.document.Written.day;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.Rounds.Round;
import vn.thidua.movement.MovementPlan;
import vn.thidua.movement.MovementPlan.Route;
import vn.thidua.movement.MovementPlans;
import vn.thidua.movement.NomineeKind;
import vn.thidua.notification.NoticeKind;
import vn.thidua.organisation.Organisation;
import vn.thidua.refusal.Refused;

/** Opens a round for one award of a movement and tells every unit that may take part. */
@Service
@Transactional
public class RoundOpening {

    private final RoundTable rounds;
    private final LedgerTable ledger;
    private final MovementPlans plans;
    private final Organisation organisation;
    private final RoundNotices notices;
    private final MoneyCalculation money;
    private final RoundTerms terms;

    RoundOpening(
            RoundTable rounds,
            LedgerTable ledger,
            MovementPlans plans,
            Organisation organisation,
            RoundNotices notices,
            MoneyCalculation money,
            RoundTerms terms) {
        this.rounds = rounds;
        this.ledger = ledger;
        this.plans = plans;
        this.organisation = organisation;
        this.notices = notices;
        this.money = money;
        this.terms = terms;
    }

    /** The awards of the newest plans whose ranking is this person's work, for each of their years. */
    public List<RoundChoice> choices(String personId) {
        var person = organisation.person(personId);
        return plans.newest().stream()
                .flatMap(RoundOpening::choices)
                .filter(choice -> choice.route().decides())
                .filter(choice -> choice.route().desk(Route.RANKING).seats(person))
                .toList();
    }

    /**
     * Opens a round. Its quota is what earlier rounds of the same movement, award and year left.
     *
     * @param key   one of {@link #choices}
     * @param asked what the rule of the plan asks for to compute the deadline
     */
    public RoundId open(String key, RoundTerm.Asked asked, TieRule tieRule, String personId) {
        var choice = choice(key, personId);
        return add(choice, terms.of(choice, asked), tieRule, personId)
                .orElseThrow(() -> new Refused(
                        "round-under-way",
                        "Đã có một đợt xét năm %d đang thực hiện cho phong trào và hình thức khen thưởng này; hãy kết thúc đợt đó trước khi mở đợt mới."
                                .formatted(choice.year()),
                        "award"));
    }

    /** Opens a round until the end of that term; none while one of the same plan, award and year is under way. */
    Optional<RoundId> add(RoundChoice choice, RoundTerm term, TieRule tieRule, String personId) {
        Optional.ofNullable(choice.plan().money().citedProfile()).ifPresent(money::profile);
        var id = new RoundId(UUID.randomUUID());
        if (!rounds.add(details(id, choice, term, tieRule), personId)) {
            return Optional.empty();
        }
        openLedger(id, choice);
        return Optional.of(id);
    }

    /** What the plan says of the deadline, short, Vietnamese. */
    public String deadlineHint(RoundChoice choice) {
        return terms.hint(choice);
    }

    /** Tells the officers of every unit that may propose until when, and why until then. */
    public void announce(RoundId id) {
        var details = rounds.get(id);
        var round = details.round();
        notices.tellUnits(
                NoticeKind.NEW_WORK,
                id,
                "Mở đợt xét khen thưởng, nhận hồ sơ đến hết ngày " + day(round.deadline()),
                "Đã mở đợt xét “%s”. Hồ sơ đề nghị được nhận đến hết ngày %s; đơn vị lập hồ sơ trong mục “Bắt đầu quy trình”. %s"
                        .formatted(
                                round.name(), day(round.deadline()), String.join(" ", details.deadlineExplanation())));
    }

    /** Every award of every year of a plan. */
    static Stream<RoundChoice> choices(MovementPlan plan) {
        return plan.years().stream()
                .flatMap(year -> plan.awards().stream().map(award -> new RoundChoice(plan, award, year)));
    }

    private RoundChoice choice(String key, String personId) {
        return choices(personId).stream()
                .filter(choice -> choice.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        "award-not-open-to-you",
                        "Phong trào và hình thức khen thưởng đã chọn không còn hiệu lực hoặc không do bạn tổ chức xét;"
                                + " hãy mở lại biểu mẫu và chọn trong danh sách.",
                        "award"));
    }

    private static RoundDetails details(RoundId id, RoundChoice choice, RoundTerm term, TieRule tieRule) {
        var plan = choice.plan();
        var round = new Round(
                id,
                plan.code(),
                plan.version(),
                choice.year(),
                choice.roundName() + (term.reentry() ? " (nhập lại hồ sơ)" : ""),
                choice.award().code(),
                term.lastDay(),
                RoundStage.OPEN.state());
        var issueUnit = choice.route().desk(Route.ISSUE).unit();
        return new RoundDetails(
                round, term.explanation(), RoundStage.OPEN, tieRule, issueUnit, null, null, null, null, null, "", null);
    }

    private void openLedger(RoundId id, RoundChoice choice) {
        for (var kind : NomineeKind.values()) {
            ledger.open(id, kind, left(choice, kind).orElse(null));
        }
    }

    private Optional<Integer> left(RoundChoice choice, NomineeKind kind) {
        var used = ledger.approvedSoFar(choice.plan().code(), choice.award().code(), choice.year(), kind);
        return choice.award().perRound(kind).map(quota -> Math.max(0, quota.number() - used));
    }
}

package vn.thidua.award;

import static vn.thidua.award.OfficialDocument.day;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.Rounds.Round;
import vn.thidua.movement.MovementPlan;
import vn.thidua.movement.MovementPlan.Award;
import vn.thidua.movement.MovementPlan.Route;
import vn.thidua.movement.MovementPlans;
import vn.thidua.movement.NomineeKind;
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
    private final Clock clock;

    RoundOpening(
            RoundTable rounds,
            LedgerTable ledger,
            MovementPlans plans,
            Organisation organisation,
            RoundNotices notices,
            MoneyCalculation money,
            Clock clock) {
        this.rounds = rounds;
        this.ledger = ledger;
        this.plans = plans;
        this.organisation = organisation;
        this.notices = notices;
        this.money = money;
        this.clock = clock;
    }

    /** An award of one year of a movement, for which a round may be opened. */
    public record Choice(MovementPlan plan, Award award, int year) {

        /** Key of the choice, stable as long as the plan has no newer version. */
        public String key() {
            return "%s/%d/%s/%d".formatted(plan.code(), plan.version(), award.code(), year);
        }

        Route route() {
            return plan.routeOf(award.code());
        }

        /** The movement and the award, Vietnamese. */
        public String label() {
            return plan.name() + " – " + award.name() + ofYear();
        }

        String roundName() {
            return award.name() + " – " + plan.name() + ofYear();
        }

        /** A movement of one year has it in its name. */
        private String ofYear() {
            return plan.years().size() > 1 ? " – năm " + year : "";
        }
    }

    /** The awards of the newest plans whose ranking is this person's work, for each of their years. */
    public List<Choice> choices(String personId) {
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
     * @param key      one of {@link #choices}
     * @param deadline last day on which proposals are received
     */
    public RoundId open(String key, LocalDate deadline, TieRule tieRule, String personId) {
        var choice = choice(key, personId);
        refuseBadDeadline(choice.plan(), deadline);
        Optional.ofNullable(choice.plan().money().citedProfile()).ifPresent(money::profile);
        var id = new RoundId(UUID.randomUUID());
        if (!rounds.add(details(id, choice, deadline, tieRule), personId)) {
            throw new Refused(
                    "round-under-way",
                    "Đã có một đợt xét năm %d đang thực hiện cho phong trào và hình thức khen thưởng này; hãy kết thúc đợt đó trước khi mở đợt mới."
                            .formatted(choice.year()),
                    "award");
        }
        openLedger(id, choice);
        return id;
    }

    /** Tells the officers of every unit in scope until when they may propose. */
    public void announce(RoundId id) {
        var round = rounds.get(id).round();
        notices.tellUnits(
                id,
                "Mở đợt xét khen thưởng, nhận hồ sơ đến hết ngày " + day(round.deadline()),
                "Đã mở đợt xét “%s”. Hồ sơ đề nghị được nhận đến hết ngày %s; đơn vị lập hồ sơ trong mục “Bắt đầu quy trình”."
                        .formatted(round.name(), day(round.deadline())));
    }

    private static Stream<Choice> choices(MovementPlan plan) {
        return plan.years().stream()
                .flatMap(year -> plan.awards().stream().map(award -> new Choice(plan, award, year)));
    }

    private Choice choice(String key, String personId) {
        return choices(personId).stream()
                .filter(choice -> choice.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        "award-not-open-to-you",
                        "Phong trào và hình thức khen thưởng đã chọn không còn hiệu lực hoặc không do bạn tổ chức xét;"
                                + " hãy mở lại biểu mẫu và chọn trong danh sách.",
                        "award"));
    }

    private void refuseBadDeadline(MovementPlan plan, LocalDate deadline) {
        if (deadline.isBefore(LocalDate.now(clock))) {
            throw new Refused(
                    "deadline-past",
                    "Hạn nhận hồ sơ %s đã qua; hãy chọn từ hôm nay trở đi.".formatted(day(deadline)),
                    "deadline");
        }
        var lastDay = plan.window().lastDay();
        if (deadline.isBefore(lastDay)) {
            throw new Refused(
                    "deadline-before-movement-ends",
                    "Phong trào kéo dài đến hết ngày %s; hãy chọn hạn nhận hồ sơ từ ngày đó trở đi."
                            .formatted(day(lastDay)),
                    "deadline");
        }
    }

    private static RoundDetails details(RoundId id, Choice choice, LocalDate deadline, TieRule tieRule) {
        var plan = choice.plan();
        var round = new Round(
                id,
                plan.code(),
                plan.version(),
                choice.year(),
                choice.roundName(),
                choice.award().code(),
                deadline,
                RoundStage.OPEN.state());
        var issueUnit = choice.route().desk(Route.ISSUE).unit();
        return new RoundDetails(round, RoundStage.OPEN, tieRule, issueUnit, null, null, null, null, null);
    }

    private void openLedger(RoundId id, Choice choice) {
        for (var kind : NomineeKind.values()) {
            ledger.open(id, kind, left(choice, kind).orElse(null));
        }
    }

    private Optional<Integer> left(Choice choice, NomineeKind kind) {
        var used = ledger.approvedSoFar(choice.plan().code(), choice.award().code(), choice.year(), kind);
        return choice.award().perRound(kind).map(quota -> Math.max(0, quota.number() - used));
    }
}

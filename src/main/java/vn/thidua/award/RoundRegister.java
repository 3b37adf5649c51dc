package vn.thidua.award;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.movement.Desk;
import vn.thidua.movement.MovementPlan.Route;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.Role;
import vn.thidua.refusal.Refused;

/** Reads rounds: what forms and lists show, and who may see what of it. */
@Service
@Transactional(readOnly = true)
public class RoundRegister {

    private final RoundTable rounds;
    private final LedgerTable ledger;
    private final RankingTable ranking;
    private final RoundQuotas quotas;
    private final RoundDesks desks;
    private final Organisation organisation;

    RoundRegister(
            RoundTable rounds,
            LedgerTable ledger,
            RankingTable ranking,
            RoundQuotas quotas,
            RoundDesks desks,
            Organisation organisation) {
        this.rounds = rounds;
        this.ledger = ledger;
        this.ranking = ranking;
        this.quotas = quotas;
        this.desks = desks;
        this.organisation = organisation;
    }

    /** Every round of every province, the nearest deadline first. */
    public List<RoundDetails> all() {
        return rounds.all();
    }

    /** The rounds of the province the person works in, the nearest deadline first. */
    public List<RoundDetails> allFor(String personId) {
        var province = organisation.provinceOf(organisation.acting(personId).unitCode());
        return all().stream()
                .filter(details -> desks.provinceOf(details.id()).equals(province))
                .toList();
    }

    /** The round with that id, if it is one of the province the person works in. */
    public Optional<RoundDetails> findFor(RoundId id, String personId) {
        var province = organisation.provinceOf(organisation.acting(personId).unitCode());
        return rounds.find(id).filter(details -> desks.provinceOf(id).equals(province));
    }

    /** The round with that id; an id nobody opened is a programming error. */
    public RoundDetails get(RoundId id) {
        return rounds.get(id);
    }

    /** The quota ledger, collectives first. */
    public List<QuotaEntry> ledger(RoundId id) {
        return ledger.entries(id);
    }

    /** The quotas with the words of the plan, collectives first. */
    public List<RoundQuota> quotas(RoundId id) {
        return quotas.of(id);
    }

    /** Every ranked line, collectives first. */
    public List<RoundLine> lines(RoundId id) {
        return ranking.lines(id);
    }

    /** Whether the person sees every line: those who rank, decide or issue, and the managers of their units. */
    public boolean seesAll(RoundId id, String personId) {
        var person = organisation.acting(personId);
        return Stream.of(Route.RANKING, Route.DECISION, Route.ISSUE)
                .map(stage -> desks.of(id, stage))
                .anyMatch(desk -> desk.seats(person) || manages(person, desk));
    }

    /** Every ranked line, for those who see all of them; everybody else is refused. */
    public List<RoundLine> linesInFull(RoundId id, String personId) {
        if (findFor(id, personId).isEmpty() || !seesAll(id, personId)) {
            throw new Refused(
                    "round-lines-forbidden",
                    "Bạn không xem được toàn bộ danh sách của đợt xét này; hãy chọn trong danh sách đợt xét.");
        }
        return lines(id);
    }

    /** The lines of the unit that speaks for the person. */
    public List<RoundLine> linesOfOwnUnit(RoundId id, String personId) {
        var unit = organisation
                .speakingUnit(organisation.acting(personId).unitCode())
                .code();
        return lines(id).stream()
                .filter(line -> line.ranked().candidate().unitCode().equals(unit))
                .toList();
    }

    private static boolean manages(Person person, Desk desk) {
        return person.holds(Role.MANAGER) && person.unitCode().equals(desk.unit());
    }
}

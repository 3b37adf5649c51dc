package vn.thidua.award;

import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardedNominees.Awarded;
import vn.thidua.award.RegisterEntry.Honour;
import vn.thidua.award.RegisterEntry.Line;
import vn.thidua.organisation.Organisation;

/** Enters the approved lines of a decision into the register. */
@Component
class RoundRegistering {

    private static final String BY_ITSELF = "system";

    private final RoundTable table;
    private final RankingTable ranking;
    private final Rounds rounds;
    private final AwardedNominees nominees;
    private final RegisterTable register;
    private final Organisation organisation;

    RoundRegistering(
            RoundTable table,
            RankingTable ranking,
            Rounds rounds,
            AwardedNominees nominees,
            RegisterTable register,
            Organisation organisation) {
        this.table = table;
        this.ranking = ranking;
        this.rounds = rounds;
        this.nominees = nominees;
        this.register = register;
        this.organisation = organisation;
    }

    /** Enters every approved line of an issued decision; entering again changes nothing. */
    void register(RoundId id) {
        var approved = ranking.lines(id).stream().filter(RoundLine::approved).toList();
        var awarded = nominees.of(approved.stream().map(RoundLine::nomineeId).toList());
        var shared = shared(id);
        register.add(
                approved.stream()
                        .map(line -> shared.entry(line, Objects.requireNonNull(awarded.get(line.nomineeId()))))
                        .toList(),
                BY_ITSELF);
    }

    private Shared shared(RoundId id) {
        var details = table.get(id);
        var plan = rounds.planOf(id);
        var award = plan.award(details.round().awardCode());
        var decision = Objects.requireNonNull(details.decision(), "Round " + id + " has no decision");
        return new Shared(
                id,
                organisation.provinceOf(plan.province()).code(),
                new Honour(award.name(), award.form(), decision, award.decider()),
                plan.name(),
                rounds.yearOf(id),
                Achievement.of(plan, rounds.yearOf(id)));
    }

    /** What the lines of one decision have in common. */
    private record Shared(
            RoundId round, String province, Honour honour, String movement, int year, Achievement achievement) {

        RegisterEntry entry(RoundLine line, Awarded awarded) {
            return new RegisterEntry(
                    UUID.randomUUID(),
                    province,
                    awarded.awardee(),
                    line.ranked().candidate().unitCode(),
                    honour,
                    movement,
                    year,
                    achievement,
                    awarded.initiatives(),
                    new Line(round, line.nomineeId()),
                    null);
        }
    }
}

package vn.thidua.nomination;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardRegister;
import vn.thidua.award.InitiativeDecision;
import vn.thidua.award.RegisterEntry;
import vn.thidua.award.RoundId;
import vn.thidua.award.Rounds;
import vn.thidua.nomination.CitedInitiatives.Citation;
import vn.thidua.nomination.Hold.Kind;
import vn.thidua.organisation.Organisation;

/** One initiative, one use (000, dòng 62): holds who relies on one that was used or that somebody else relies on. */
@Component
class InitiativeReuse {

    private static final Set<String> METRICS = Set.of("initiativeDecision", "personalInitiativeDecision");

    private final Proposals proposals;
    private final Verdicts verdicts;
    private final CitedInitiatives cited;
    private final Holds holds;
    private final Rounds rounds;
    private final AwardRegister register;
    private final Organisation organisation;

    InitiativeReuse(
            Proposals proposals,
            Verdicts verdicts,
            CitedInitiatives cited,
            Holds holds,
            Rounds rounds,
            AwardRegister register,
            Organisation organisation) {
        this.proposals = proposals;
        this.verdicts = verdicts;
        this.cited = cited;
        this.holds = holds;
        this.rounds = rounds;
        this.register = register;
        this.organisation = organisation;
    }

    /** Keeps which decisions on initiatives the nominee's verdicts read. */
    void read(Nominee nominee) {
        cited.write(
                nominee.id(),
                verdicts.of(nominee.id()).stream()
                        .flatMap(line -> line.machine().figures().stream())
                        .filter(figure -> METRICS.contains(figure.metric()))
                        .flatMap(figure -> InitiativeDecision.citedIn(figure.value()).stream())
                        .collect(Collectors.toSet()));
    }

    /** Holds the nominee for every other use of what it relies on; lets go of what is no longer so. */
    void hold(Nominee nominee) {
        String province = organisation.provinceOf(nominee.unitCode()).code();
        Set<String> standing = new HashSet<>();
        for (InitiativeDecision initiative : cited.of(nominee.id())) {
            for (RegisterEntry former : register.usesOf(List.of(initiative), province)) {
                standing.add(open(nominee, initiative, former.id().toString(), usedFor(former)));
            }
            for (Citation other : cited.others(nominee, initiative)) {
                if (organisation.provinceOf(other.unitCode()).code().equals(province)) {
                    standing.add(open(nominee, initiative, other.nominee().toString(), alsoCitedBy(other)));
                }
            }
        }
        holds.lapse(nominee.id(), Kind.SAME_INITIATIVE, standing, "Kiểm tra lại không còn trùng sáng kiến.");
    }

    private String open(Nominee nominee, InitiativeDecision initiative, String use, String words) {
        String key = initiative.number() + " " + use;
        holds.open(
                nominee.id(),
                Kind.SAME_INITIATIVE,
                key,
                "Sáng kiến theo “%s” chỉ được dùng một lần.\n%s".formatted(initiative.text(), words));
        return key;
    }

    private static String usedFor(RegisterEntry former) {
        return "Đã dùng để khen thưởng %s: %s, phong trào “%s”."
                .formatted(former.awardee().label(), former.cited(), former.movement());
    }

    private String alsoCitedBy(Citation other) {
        RoundId round = proposals.get(other.proposal()).round();
        return "Cũng được dùng để đề nghị khen thưởng %s: %s. Hãy xem quyết định công nhận mấy sáng kiến và của ai."
                .formatted(other.label(), rounds.round(round).name());
    }
}

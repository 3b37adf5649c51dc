package vn.thidua.nomination;

import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.award.Achievement;
import vn.thidua.award.AwardRegister;
import vn.thidua.award.RegisterEntry;
import vn.thidua.award.RoundId;
import vn.thidua.award.Rounds;
import vn.thidua.nomination.Hold.Kind;
import vn.thidua.organisation.Organisation;

/** One achievement, one award (Luật TĐKT 2022, Điều 5): holds whose achievement was awarded or stands elsewhere. */
@Component
class AchievementReuse {

    private final Proposals proposals;
    private final Nominees nominees;
    private final Holds holds;
    private final Rounds rounds;
    private final AwardRegister register;
    private final Organisation organisation;

    AchievementReuse(
            Proposals proposals,
            Nominees nominees,
            Holds holds,
            Rounds rounds,
            AwardRegister register,
            Organisation organisation) {
        this.proposals = proposals;
        this.nominees = nominees;
        this.holds = holds;
        this.rounds = rounds;
        this.register = register;
        this.organisation = organisation;
    }

    /** Holds the nominee for every award and every other proposal for the same; lets go of what is no longer so. */
    void hold(Nominee nominee) {
        RoundId round = proposals.get(nominee.proposal()).round();
        Achievement achievement = register.achievementOf(round);
        String proposed =
                "Đang đề nghị: %s, %s.\n".formatted(rounds.round(round).name(), achievement.words());
        Set<String> standing = new HashSet<>();
        for (RegisterEntry former : register.conflicts(achievement, nominee.unitCode(), nominee.personId())) {
            standing.add(open(nominee, former.id().toString(), proposed + awarded(former)));
        }
        for (Nominee other : nominees.standingElsewhere(nominee, organisation.lineage(nominee.unitCode()))) {
            RoundId elsewhere = proposals.get(other.proposal()).round();
            if (register.achievementOf(elsewhere).overlaps(achievement)) {
                standing.add(open(nominee, other.id().toString(), proposed + alsoProposed(elsewhere)));
            }
        }
        holds.lapse(nominee.id(), Kind.SAME_ACHIEVEMENT, standing, "Kiểm tra lại không còn trùng thành tích.");
    }

    private String open(Nominee nominee, String key, String text) {
        holds.open(nominee.id(), Kind.SAME_ACHIEVEMENT, key, text);
        return key;
    }

    private static String awarded(RegisterEntry former) {
        return "Đã khen thưởng %s: %s, phong trào “%s”, %s."
                .formatted(
                        former.awardee().label(),
                        former.cited(),
                        former.movement(),
                        former.achievement().words());
    }

    private String alsoProposed(RoundId elsewhere) {
        return "Cũng đang được đề nghị: %s, %s."
                .formatted(
                        rounds.round(elsewhere).name(),
                        register.achievementOf(elsewhere).words());
    }
}

package vn.thidua.nomination;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.AwardRegister;
import vn.thidua.award.RegisterEntry;
import vn.thidua.nomination.Nominee.State;

/**
 * Points out heads whose unit is proposed or was awarded for the same achievement: two subjects, so nobody is held, but
 * the appraiser is told.
 */
@Service
@Transactional(readOnly = true)
public class HeadNotes {

    private final Proposals proposals;
    private final Nominees nominees;
    private final AwardRegister register;

    HeadNotes(Proposals proposals, Nominees nominees, AwardRegister register) {
        this.proposals = proposals;
        this.nominees = nominees;
        this.register = register;
    }

    /** One Vietnamese sentence per head and award of their unit. */
    public List<String> of(ProposalId id) {
        List<Nominee> list = nominees.of(id, State.PROPOSED);
        return list.stream()
                .filter(nominee -> nominee.headedUnitCode() != null)
                .flatMap(head ->
                        Stream.concat(proposed(head, list), awarded(head)).map(what -> sentence(head, what)))
                .toList();
    }

    private static Stream<String> proposed(Nominee head, List<Nominee> list) {
        return list.stream()
                .filter(nominee ->
                        nominee.personId() == null && nominee.unitCode().equals(head.headedUnitCode()))
                .map(unit -> "“%s” cũng được đề nghị trong hồ sơ này".formatted(unit.label()));
    }

    private Stream<String> awarded(Nominee head) {
        var achievement = register.achievementOf(proposals.get(head.proposal()).round());
        return register.conflicts(achievement, String.valueOf(head.headedUnitCode()), null).stream()
                .map(HeadNotes::words);
    }

    private static String words(RegisterEntry entry) {
        return "“%s” đã được khen thưởng (%s)".formatted(entry.awardee().label(), entry.cited());
    }

    private static String sentence(Nominee head, String what) {
        return "“%s” là thủ trưởng; tập thể %s. Cá nhân và tập thể là hai đối tượng khác nhau nên được xét riêng."
                .formatted(head.label(), what);
    }
}

package vn.thidua.award;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Role;

/**
 * Reads the register: those who appraise, decide, issue and oversee see their province's awards, everybody else those of
 * the unit that speaks for them.
 */
@Service
@Transactional(readOnly = true)
public class RegisterReading {

    private final RegisterSearch search;
    private final Organisation organisation;

    RegisterReading(RegisterSearch search, Organisation organisation) {
        this.search = search;
        this.organisation = organisation;
    }

    /**
     * Awards the person may see, the newest first.
     *
     * @param year  the year they were about; any when none
     * @param words part of a name, a decision number or a movement; anything when empty
     * @param most  how many at most
     */
    public List<RegisterEntry> entries(String personId, @Nullable Integer year, String words, int most) {
        return search.entries(scope(personId), year, words, most);
    }

    /** How many awards the person may see, by year, form and kind, the newest year first. */
    public List<RegisterCount> counts(String personId) {
        return search.counts(scope(personId));
    }

    /** What of the register the person may see. */
    public RegisterScope scope(String personId) {
        var person = organisation.acting(personId);
        return new RegisterScope(
                organisation.provinceOf(person.unitCode()).code(),
                person.holdsAny(Role.WHOLE_PROVINCE),
                organisation.lineage(
                        organisation.speakingUnit(person.unitCode()).code()));
    }
}

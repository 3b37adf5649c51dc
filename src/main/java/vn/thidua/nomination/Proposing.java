package vn.thidua.nomination;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.movement.NomineeKind;
import vn.thidua.nomination.Nominee.State;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.Role;
import vn.thidua.organisation.Unit;
import vn.thidua.refusal.Refused;

/** Names the nominees of a proposal. */
@Service
@Transactional
public class Proposing {

    private static final int MOST_NOMINEES = 500;

    private final Organisation organisation;
    private final Proposals proposals;
    private final NomineeList list;
    private final Nominable nominable;
    private final ProposalQuota quota;
    private final Authority authority;
    private final ProposalHistory history;

    Proposing(
            Organisation organisation,
            Proposals proposals,
            NomineeList list,
            Nominable nominable,
            ProposalQuota quota,
            Authority authority,
            ProposalHistory history) {
        this.organisation = organisation;
        this.proposals = proposals;
        this.list = list;
        this.nominable = nominable;
        this.quota = quota;
        this.authority = authority;
        this.history = history;
    }

    /** Collectives the unit may nominate. */
    public List<Unit> collectives(ProposalId id) {
        return nominable.collectives(proposals.get(id));
    }

    /** People the unit may nominate. */
    public List<Person> individuals(ProposalId id) {
        return nominable.people(proposals.get(id));
    }

    /**
     * Makes the list of nominees what the officer gives. Those already on the list keep what was written about them, and
     * those who were taken off it before have it again.
     *
     * @param reasonForFewer why fewer are proposed than the plan names, or empty
     * @throws Refused when the list is empty, names somebody twice, somebody outside the unit or more than the plan
     *     lets one unit propose, or fewer than it names without a reason
     */
    public void nominate(
            ProposalId id, List<String> unitCodes, List<String> personIds, String reasonForFewer, String by) {
        Proposal proposal = proposals.get(id);
        authority.require(proposal, "proposal", by);
        requireNominees(unitCodes, personIds);
        List<Nominee> wanted = wanted(proposal, unitCodes, personIds);
        quota.require(proposal, wanted, reasonForFewer);
        proposals.keepReasonForFewer(id, reasonForFewer);
        list.replace(id, wanted);
        history.record(id, by, "Chọn danh sách đề nghị", labels(wanted));
    }

    private List<Nominee> wanted(Proposal proposal, List<String> unitCodes, List<String> personIds) {
        List<Unit> units = nominable.collectives(proposal);
        List<Person> people = nominable.people(proposal);
        List<Nominee> wanted = new ArrayList<>();
        unitCodes.forEach(code -> wanted.add(collective(proposal.id(), find(units, Unit::code, code, "collectives"))));
        personIds.forEach(id -> wanted.add(individual(proposal.id(), find(people, Person::id, id, "individuals"))));
        return wanted;
    }

    private static <T> T find(List<T> allowed, Function<T, String> key, String wanted, String field) {
        return allowed.stream()
                .filter(candidate -> key.apply(candidate).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        "nominee-outside",
                        "Có người hoặc tập thể không thuộc đơn vị; hãy tải lại trang và chọn lại từ danh sách.",
                        field));
    }

    private static Nominee collective(ProposalId id, Unit unit) {
        return nominee(id, NomineeKind.COLLECTIVE, unit.code(), null, null, unit.name());
    }

    private Nominee individual(ProposalId id, Person person) {
        String label = "%s - %s, %s"
                .formatted(
                        person.fullName(),
                        person.position(),
                        organisation.unit(person.unitCode()).name());
        String headed = person.owns(Role.HEAD) ? person.unitCode() : null;
        return nominee(id, NomineeKind.INDIVIDUAL, person.unitCode(), person.id(), headed, label);
    }

    private static Nominee nominee(
            ProposalId id,
            NomineeKind kind,
            String unitCode,
            @Nullable String personId,
            @Nullable String headed,
            String label) {
        return new Nominee(UUID.randomUUID(), id, kind, unitCode, personId, headed, label, State.PROPOSED, "", null);
    }

    private static String labels(List<Nominee> list) {
        return String.join("; ", list.stream().map(Nominee::label).toList());
    }

    private static void requireNominees(List<String> unitCodes, List<String> personIds) {
        if (unitCodes.isEmpty() && personIds.isEmpty()) {
            throw new Refused("no-nominee", "Danh sách đề nghị đang trống; hãy chọn ít nhất một tập thể hoặc cá nhân.");
        }
        requireFew(unitCodes.size() + personIds.size());
        requireOnce(unitCodes, "collectives", "tập thể");
        requireOnce(personIds, "individuals", "cá nhân");
    }

    /** Ballots and points have a row each, and a form takes no more: said now, not when all reports are written. */
    private static void requireFew(int number) {
        if (number > MOST_NOMINEES) {
            throw new Refused(
                    "too-many-nominees",
                    "Danh sách có %d trường hợp, một hồ sơ không được quá %d trường hợp; hãy bỏ bớt."
                            .formatted(number, MOST_NOMINEES));
        }
    }

    private static void requireOnce(List<String> chosen, String field, String kind) {
        if (new HashSet<>(chosen).size() < chosen.size()) {
            throw new Refused(
                    "nominee-twice", "Có %s được chọn hai lần; hãy bỏ bớt dòng trùng.".formatted(kind), field);
        }
    }
}

package vn.thidua.nomination;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.movement.Desk;
import vn.thidua.nomination.ConsultationCase.Stage;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.Role;
import vn.thidua.organisation.Unit;
import vn.thidua.refusal.Refused;

/** What the appraiser asks other bodies beyond the plan. */
@Service
@Transactional
public class ExtraQuestions {

    /** Who can answer for a unit, first whoever prepares its papers. */
    private static final List<Role> ANSWERING = List.of(Role.OFFICER, Role.HEAD);

    private static final String BEYOND_THE_PLAN = "Cơ quan thẩm định hỏi thêm";

    private final ConsultationTable table;
    private final Proposals proposals;
    private final Organisation organisation;
    private final Authority authority;

    ExtraQuestions(ConsultationTable table, Proposals proposals, Organisation organisation, Authority authority) {
        this.table = table;
        this.proposals = proposals;
        this.organisation = organisation;
        this.authority = authority;
    }

    /** Which unit is asked what, for how many working days, about whom. */
    public record Question(String unit, String text, int workingDays, List<UUID> nominees) {}

    /** The units of the province that can be asked, in the order of the organisation: somebody there can answer. */
    public List<Unit> bodies(ProposalId id) {
        Proposal proposal = proposals.get(id);
        String province = organisation.provinceOf(proposal.unitCode()).code();
        Set<String> answering = organisation.peopleOf(province).stream()
                .filter(person -> person.holdsAny(ANSWERING))
                .map(Person::unitCode)
                .collect(Collectors.toSet());
        return organisation.subtree(province).stream()
                .filter(unit -> answering.contains(unit.code()) && !unit.code().equals(proposal.unitCode()))
                .toList();
    }

    /**
     * Writes a question down; it is sent when the appraisal is kept.
     *
     * @throws Refused when nobody of the unit could answer or no nominee is named
     */
    public void ask(ProposalId id, Question question, String by) {
        Proposal proposal = proposals.get(id);
        authority.require(proposal, "appraisal", by);
        if (proposal.state() != ProposalState.SUBMITTED) {
            throw new Refused("step-changed", "Hồ sơ không còn ở bước thẩm định; hãy tải lại trang.");
        }
        if (bodies(id).stream().noneMatch(unit -> unit.code().equals(question.unit()))) {
            throw new Refused(
                    "body-unknown", "Cơ quan được hỏi không có người trả lời; hãy chọn trong danh sách.", "askBody");
        }
        if (question.nominees().isEmpty()) {
            throw new Refused(
                    "consultation-about-nobody", "Chưa chọn trường hợp cần hỏi; hãy đánh dấu “Hỏi”.", "askAbout");
        }
        table.add(beyondThePlan(id, question), by);
    }

    private ConsultationCase beyondThePlan(ProposalId id, Question question) {
        return new ConsultationCase(
                UUID.randomUUID(),
                id,
                null,
                BEYOND_THE_PLAN,
                deskOf(question.unit()),
                question.text(),
                "",
                question.workingDays(),
                Stage.PREPARED,
                null,
                null,
                question.nominees().stream().map(ConsultationLine::unanswered).toList());
    }

    private Desk deskOf(String unit) {
        return ANSWERING.stream()
                .filter(role -> !organisation.holders(role, unit).isEmpty())
                .map(role -> new Desk(role, unit))
                .findFirst()
                .orElseThrow();
    }
}

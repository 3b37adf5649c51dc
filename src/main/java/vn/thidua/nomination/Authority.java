package vn.thidua.nomination;

import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.thidua.award.Rounds;
import vn.thidua.movement.Desk;
import vn.thidua.movement.MovementPlan.Stage;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Role;
import vn.thidua.refusal.Refused;

/**
 * Who may do a stage of a proposal's route. The engine routes tasks by the same answer; asking again here keeps an
 * edited model from handing a step to somebody who does not hold the role.
 */
@Component
public class Authority {

    private final Organisation organisation;
    private final Rounds rounds;

    Authority(Organisation organisation, Rounds rounds) {
        this.organisation = organisation;
        this.rounds = rounds;
    }

    /** The unit that does the stage for this proposal. */
    public String unitOf(Proposal proposal, String stage) {
        String unit = stage(proposal, stage).unit();
        return unit == null ? proposal.unitCode() : unit;
    }

    /** The name of the unit that appraises, for saying whom to turn to. */
    String appraiserName(Proposal proposal) {
        return organisation.unit(unitOf(proposal, "appraisal")).name();
    }

    /** The engine group of those who do the stage for this proposal. */
    public String groupOf(Proposal proposal, String stage) {
        return deskOf(proposal, stage).group();
    }

    /** Who does the stage for this proposal. */
    Desk deskOf(Proposal proposal, String stage) {
        return new Desk(stage(proposal, stage).role(), unitOf(proposal, stage));
    }

    /** The engine group of those at the stage's unit who hold another role. */
    public String groupOf(Proposal proposal, String stage, Role role) {
        return role.groupAt(unitOf(proposal, stage));
    }

    /** Whether the movement's route has that stage. */
    boolean has(Proposal proposal, String stage) {
        return rounds.routeOf(proposal.round()).has(stage);
    }

    /** Whether the person does the stage for this proposal. */
    public boolean does(Proposal proposal, String stage, String personId) {
        return deskOf(proposal, stage).seats(organisation.person(personId));
    }

    /** Refuses whoever does not do the stage for this proposal. */
    public void require(Proposal proposal, String stage, String personId) {
        Desk desk = deskOf(proposal, stage);
        require(desk.role(), desk.unit(), personId);
    }

    void require(Role role, String unitCode, String personId) {
        if (!new Desk(role, unitCode).seats(organisation.person(personId))) {
            throw forbidden(role, unitCode);
        }
    }

    /** The block the person signs the proposal's letter with, a line each. */
    String signedAs(Proposal proposal, String personId) {
        Desk desk = deskOf(proposal, "signature");
        return organisation.signatureOf(personId, desk.role(), desk.unit()).text();
    }

    /** In whose place the person does the stage, to be kept with what they did; nothing when the role is their own. */
    String inPlace(Proposal proposal, String stage, String personId) {
        return inPlace(deskOf(proposal, stage), personId);
    }

    String inPlace(Desk desk, String personId) {
        return organisation
                .person(personId)
                .standingIn(desk.role(), desk.unit())
                .map(held -> "; %s %s (%s)"
                        .formatted(
                                held.capacity().verb(),
                                organisation.person(held.absentId()).fullName(),
                                organisation
                                        .signatureOf(personId, desk.role(), desk.unit())
                                        .inLine()))
                .orElse("");
    }

    /** The refusal of somebody who does not hold the role at the unit. */
    Refused forbidden(Role role, String unitCode) {
        return new Refused(
                "stage-forbidden",
                "Việc này dành cho %s của %s; hãy báo người có vai trò đó thực hiện."
                        .formatted(
                                role.label().toLowerCase(Locale.ROOT),
                                organisation.unit(unitCode).name()));
    }

    private Stage stage(Proposal proposal, String stage) {
        return rounds.routeOf(proposal.round()).stage(stage);
    }
}

package vn.thidua.nomination.process;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.Rounds;
import vn.thidua.award.Rounds.Round;
import vn.thidua.movement.MovementPlan;
import vn.thidua.movement.MovementPlan.Award;
import vn.thidua.nomination.Nominee;
import vn.thidua.nomination.Proposal;
import vn.thidua.nomination.ProposalId;
import vn.thidua.nomination.Proposals;
import vn.thidua.nomination.Verdicts;
import vn.thidua.organisation.Organisation;

/** Puts proposals, nominees and verdicts into the Vietnamese words the forms show. */
@Component
class ProposalView {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Proposals proposals;
    private final Rounds rounds;
    private final Verdicts verdicts;
    private final Organisation organisation;

    ProposalView(Proposals proposals, Rounds rounds, Verdicts verdicts, Organisation organisation) {
        this.proposals = proposals;
        this.rounds = rounds;
        this.verdicts = verdicts;
        this.organisation = organisation;
    }

    Proposal proposal(String businessKey) {
        return proposals.get(ProposalId.of(businessKey));
    }

    /** The unit and the round in one line. */
    String title(Proposal proposal) {
        return "%s - %s".formatted(unitName(proposal), roundName(proposal));
    }

    String unitName(Proposal proposal) {
        return organisation.unit(proposal.unitCode()).name();
    }

    String roundName(Proposal proposal) {
        return rounds.round(proposal.round()).name();
    }

    String deadline(Proposal proposal) {
        return day(rounds.round(proposal.round()).deadline());
    }

    MovementPlan plan(Proposal proposal) {
        return rounds.planOf(proposal.round());
    }

    /** What the plan wants people to know, a line each with its place in the document. */
    String notes(Proposal proposal) {
        return notes(plan(proposal));
    }

    Award award(Proposal proposal) {
        return rounds.awardOf(proposal.round());
    }

    String reasonForFewer(Proposal proposal) {
        return proposals.reasonForFewer(proposal.id());
    }

    String personName(@Nullable String personId) {
        return personId == null ? "" : organisation.person(personId).fullName();
    }

    String verdictCounts(Nominee nominee) {
        return verdicts.summary(nominee.id());
    }

    List<Verdicts.Line> verdicts(Nominee nominee) {
        return verdicts.of(nominee.id());
    }

    /** The clause with its code and place in the source document. */
    static String clause(Verdicts.Line line) {
        return "%s. %s (%s)"
                .formatted(
                        line.machine().code(),
                        line.machine().clause(),
                        line.machine().source());
    }

    /** Why the machine says so, the sum and the figures it stands on; Tasklist makes links of the pages named. */
    static String explanation(Verdicts.Line line) {
        StringBuilder text = new StringBuilder(line.machine().explanation());
        if (!line.machine().arithmetic().isBlank()) {
            text.append("\nCách tính: ").append(line.machine().arithmetic());
        }
        line.machine().figures().forEach(figure -> text.append("\n- %s: %s".formatted(figure.label(), figure.value()))
                .append(figure.document().isBlank() ? "" : " (" + figure.document() + ")")
                .append(figure.origin() == null ? "" : "; xem " + figure.origin()));
        return text.toString();
    }

    /** The movement's name with its notes; empty when it has none. */
    String notes(Round round) {
        MovementPlan plan = rounds.planOf(round.id());
        return plan.notes().isEmpty() ? "" : plan.name() + ":\n" + notes(plan);
    }

    private static String notes(MovementPlan plan) {
        return plan.notes().stream()
                .map(note -> "- %s (%s)".formatted(note.text(), note.source()))
                .collect(Collectors.joining("\n"));
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}

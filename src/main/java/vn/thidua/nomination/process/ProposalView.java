package vn.thidua.nomination.process;

import static vn.thidua.document.Written.day;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.Rounds;
import vn.thidua.award.Rounds.Round;
import vn.thidua.movement.CriterionVerdict;
import vn.thidua.movement.MovementPlan;
import vn.thidua.movement.MovementPlan.Award;
import vn.thidua.nomination.Nominee;
import vn.thidua.nomination.Proposal;
import vn.thidua.nomination.ProposalId;
import vn.thidua.nomination.Proposals;
import vn.thidua.nomination.ReportPart;
import vn.thidua.nomination.Verdicts;
import vn.thidua.organisation.Organisation;

/** Puts proposals, nominees and verdicts into the Vietnamese words the forms show. */
@Component
class ProposalView {

    private final Proposals proposals;
    private final Rounds rounds;
    private final Verdicts verdicts;
    private final Organisation organisation;
    private final Clock clock;

    ProposalView(Proposals proposals, Rounds rounds, Verdicts verdicts, Organisation organisation, Clock clock) {
        this.proposals = proposals;
        this.rounds = rounds;
        this.verdicts = verdicts;
        this.organisation = organisation;
        this.clock = clock;
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

    /** Who wrote a part of a report and when; empty when nobody did. */
    String writer(@Nullable ReportPart part) {
        return part == null
                ? ""
                : "%s, ngày %s".formatted(personName(part.by()), day(LocalDate.ofInstant(part.at(), clock.getZone())));
    }

    String verdictCounts(Nominee nominee) {
        return verdicts.summary(nominee.id());
    }

    List<Verdicts.Line> verdicts(Nominee nominee) {
        return verdicts.of(nominee.id());
    }

    /** The clause with its code and place in the source document. */
    static String clause(CriterionVerdict verdict) {
        return "%s. %s (%s)".formatted(verdict.code(), verdict.clause(), verdict.source());
    }

    /** Why the machine says so, and the sum. */
    static String explanation(CriterionVerdict verdict) {
        return verdict.arithmetic().isBlank()
                ? verdict.explanation()
                : "%s\nCách tính: %s".formatted(verdict.explanation(), verdict.arithmetic());
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

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}

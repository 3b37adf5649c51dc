package vn.thidua.dossier;

import java.util.List;
import java.util.Map;
import vn.thidua.award.MoneyLine;
import vn.thidua.award.RoundDetails;
import vn.thidua.award.Rounds.Outcome;
import vn.thidua.council.HeldSession;
import vn.thidua.movement.MovementPlan;
import vn.thidua.nomination.ConsultationCase;
import vn.thidua.nomination.NomineeFile;
import vn.thidua.nomination.Proposal;
import vn.thidua.nomination.ProposalHistory;

/**
 * What the tables hold about a proposal.
 *
 * @param plan          the plan version of its round
 * @param reasonForFewer why the unit proposes fewer than the plan names, or empty
 * @param sessions      of the unit's council, the oldest first
 * @param outcomes      what was decided by nominee; empty before the round is decided
 * @param money         the award money by nominee, for those of whom it is settled
 * @param history       who did what, the oldest first
 */
public record ProposalFile(
        Proposal proposal,
        RoundDetails round,
        MovementPlan plan,
        String reasonForFewer,
        List<NomineeFile> nominees,
        List<HeldSession> sessions,
        List<ConsultationCase> consultations,
        Map<String, Outcome> outcomes,
        Map<String, MoneyLine> money,
        List<ProposalHistory.Event> history) {}

package vn.thidua.nomination.web;

import java.util.List;
import vn.thidua.nomination.ProposalHistory;

/** A whole proposal. */
record ProposalDossier(ProposalSummary proposal, List<NomineeView> nominees, List<ProposalHistory.Event> history) {}

package vn.thidua.award.web;

import java.util.List;
import vn.thidua.award.QuotaEntry;
import vn.thidua.award.Tally;

/** The rounds of a movement over its years, with what they came to by proposing unit and by nominee. */
record MovementReport(List<Standing> rounds, List<Tally> units, List<Tally> nominees) {

    /** One round with its ledger. */
    record Standing(RoundSummary round, List<QuotaEntry> ledger) {}
}

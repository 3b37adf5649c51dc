package vn.thidua.award.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.QuotaEntry;
import vn.thidua.award.RoundMoney;
import vn.thidua.award.SettledMoney;
import vn.thidua.document.OfficialDocument;

/**
 * A round with its quota ledger and the lines the reader may see; the decision once it is published.
 *
 * @param money       what the round costs, for those who see every line; none while it is not settled
 * @param settlements how that came about, for the same people
 */
record RoundReport(
        RoundSummary round,
        List<QuotaEntry> ledger,
        List<LineView> lines,
        @Nullable OfficialDocument decision,
        @Nullable RoundMoney money,
        List<SettledMoney> settlements) {}

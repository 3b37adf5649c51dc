package vn.thidua.award.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.OfficialDocument;
import vn.thidua.award.QuotaEntry;
import vn.thidua.award.RoundMoney;

/**
 * A round with its quota ledger and the lines the reader may see; the decision once it is published.
 *
 * @param money what the round costs, for those who see every line; none while it is not settled
 */
record RoundReport(
        RoundSummary round,
        List<QuotaEntry> ledger,
        List<LineView> lines,
        @Nullable OfficialDocument decision,
        @Nullable RoundMoney money) {}

package vn.thidua.award.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.OfficialDocument;
import vn.thidua.award.QuotaEntry;

/** A round with its quota ledger and the lines the reader may see; the decision once it is published. */
record RoundReport(
        RoundSummary round,
        List<QuotaEntry> ledger,
        List<LineView> lines,
        @Nullable OfficialDocument decision) {}

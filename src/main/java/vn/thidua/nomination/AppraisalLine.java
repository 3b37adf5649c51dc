package vn.thidua.nomination;

import org.jspecify.annotations.Nullable;

/** One verdict to confirm or override, with what the unit wrote about it. */
public record AppraisalLine(
        Nominee nominee, Verdicts.Line verdict, @Nullable ReportPart report) {}

package vn.thidua.nomination;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One return of a proposal to its unit.
 *
 * @param number  counts from 1 within the proposal
 * @param stage   who returned it: the head at the signature, or the appraisal
 * @param reasons what is to be mended, one thing each
 * @param content what the proposal held then
 */
public record ProposalReturn(
        int number, String stage, String by, Instant at, List<String> reasons, List<ContentLine> content) {

    static final String SIGNATURE = "signature";
    static final String APPRAISAL = "appraisal";

    /**
     * Something a proposal holds.
     *
     * @param key     what stays the same when the text changes
     * @param owner   key of the nominee's line, with which it comes and goes; none for the nominee itself and the
     *     dossier as a whole
     * @param subject what it is, Vietnamese
     */
    public record ContentLine(String key, @Nullable String owner, String subject, String text) {}
}

package vn.thidua.draft;

import java.time.Instant;

/**
 * A draft as it was last saved.
 *
 * @param version what the next save of it has to name
 * @param savedAt when that was
 * @param content what was typed, and what the form showed then
 */
public record Draft(long version, Instant savedAt, DraftContent content) {}

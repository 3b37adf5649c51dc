package vn.thidua.organisation;

/**
 * What an import did, or would do.
 *
 * @param rows    rows of the file below the header
 * @param added   rows that were not known before
 * @param changed rows that differ from what was known
 * @param applied false when the file was only checked
 */
public record ImportResult(String file, int rows, int added, int changed, boolean applied) {}

package vn.thidua.nomination;

import java.time.Instant;

/**
 * One part of an achievement report, in the unit's words.
 *
 * @param code the criterion it is about, or {@link #GENERAL}
 * @param by   id of the person who wrote it so
 */
public record ReportPart(String code, String text, String by, Instant at) {

    /** The part before the criteria that some samples order. */
    public static final String GENERAL = "general";
}

package vn.thidua.desk;

import java.time.Instant;

/**
 * A task a person completed.
 *
 * @param caseKey business key of the case
 * @param done    when
 */
public record DoneTask(
        String id, String name, String process, String caseKey, String unit, String movement, Instant done) {}

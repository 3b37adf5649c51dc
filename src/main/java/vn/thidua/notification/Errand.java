package vn.thidua.notification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An open task and somebody who may do it.
 *
 * @param about   the process and, where it is about one, the unit
 * @param caseKey business key of its case
 * @param again   whether the person did this step of the case before
 */
public record Errand(
        String personId,
        String taskId,
        String taskName,
        String about,
        String caseKey,
        @Nullable LocalDate due,
        boolean again) {}

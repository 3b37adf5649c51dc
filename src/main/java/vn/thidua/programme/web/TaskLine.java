package vn.thidua.programme.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.organisation.Organisation;
import vn.thidua.programme.Programme;
import vn.thidua.programme.ReformTask;
import vn.thidua.programme.TaskRow;
import vn.thidua.programme.TaskStatus;

/** An assignment in a list. */
record TaskLine(
        UUID id,
        String section,
        String task,
        String text,
        String unit,
        String unitName,
        @Nullable LocalDate lastDay,
        @Nullable LocalDate handedInOn,
        TaskStatus status,
        String statusLabel) {

    static TaskLine of(TaskRow row, Programme programme, Organisation organisation) {
        var assignment = row.assignment();
        return new TaskLine(
                assignment.id(),
                assignment.section(),
                assignment.task(),
                programme.findTask(assignment.task()).map(ReformTask::text).orElse(""),
                assignment.unit(),
                organisation.unit(assignment.unit()).name(),
                assignment.lastDay(),
                assignment.handedInOn(),
                row.status(),
                row.status().label());
    }
}

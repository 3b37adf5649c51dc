package vn.thidua.movement;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.document.OfficialDocument;

/**
 * The registration for one movement under one version of its plan.
 *
 * @param id          business key of its process instance
 * @param lastDay     the last day on which units register
 * @param explanation how that day comes about, Vietnamese
 * @param reason      why it was opened after the document's term; empty where it was not
 * @param report      number and day of the report on all registrations; none before it is made
 */
public record RegistrationCase(
        UUID id,
        String planCode,
        int planVersion,
        LocalDate lastDay,
        String explanation,
        String reason,
        RegistrationStage stage,
        @Nullable OfficialDocument report) {}

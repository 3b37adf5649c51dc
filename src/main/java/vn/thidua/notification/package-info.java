/** Telling people and units: notices, reminders, escalations. */
@ApplicationModule(
        displayName = "Notification",
        allowedDependencies = {"calendar", "document", "organisation", "refusal"})
@NullMarked
package vn.thidua.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

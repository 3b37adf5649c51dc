/** Working days with swap Saturdays, and deadlines that explain themselves. */
@ApplicationModule(
        displayName = "Calendar",
        allowedDependencies = {"organisation", "csv", "document", "refusal"})
@NullMarked
package vn.thidua.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Council sessions: attendance, quorum, recusals, ballots, minutes. */
@ApplicationModule(
        displayName = "Council",
        allowedDependencies = {"engine", "organisation", "calendar", "notification", "document", "refusal"})
@NullMarked
package vn.thidua.council;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

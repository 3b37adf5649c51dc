/** Units with effective dates, people and the roles they hold; every right in the engine follows from here. */
@ApplicationModule(
        displayName = "Organisation",
        allowedDependencies = {"csv", "document", "engine", "refusal"})
@NullMarked
package vn.thidua.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

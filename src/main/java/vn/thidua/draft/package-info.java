/** What people typed into the forms of their tasks and have not handed in yet. */
@ApplicationModule(
        displayName = "Draft",
        allowedDependencies = {"document", "refusal"})
@NullMarked
package vn.thidua.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

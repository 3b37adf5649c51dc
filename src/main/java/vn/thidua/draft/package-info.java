/** What people typed into the forms of their tasks and of processes to start, and have not handed in yet. */
@ApplicationModule(
        displayName = "Draft",
        allowedDependencies = {"document", "engine", "refusal"})
@NullMarked
package vn.thidua.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** The process engine's edge: its configuration, what a form may set, what a person may do. Knows no business. */
@ApplicationModule(
        displayName = "Engine",
        allowedDependencies = {"document", "refusal"})
@NullMarked
package vn.thidua.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

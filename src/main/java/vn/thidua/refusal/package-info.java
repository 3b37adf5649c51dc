/** The one way this application says no: a code for machines and one Vietnamese sentence for people. */
@ApplicationModule(
        displayName = "Refusal",
        allowedDependencies = {})
@NullMarked
package vn.thidua.refusal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Files that prove what a proposal says: taken piece by piece, looked through, kept in versions, shown to its readers. */
@ApplicationModule(
        displayName = "Evidence",
        allowedDependencies = {"engine", "movement", "nomination", "organisation", "refusal"})
@NullMarked
package vn.thidua.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

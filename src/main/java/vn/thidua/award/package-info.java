/** Rounds, the quota ledger, ranking and ties, decisions. */
@ApplicationModule(
        displayName = "Award",
        allowedDependencies = {"engine", "organisation", "movement", "notification", "refusal"})
@NullMarked
package vn.thidua.award;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

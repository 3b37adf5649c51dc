/** Rounds, the quota ledger, ranking and ties, decisions and the money that goes with them. */
@ApplicationModule(
        displayName = "Award",
        allowedDependencies = {
            "calendar",
            "classification",
            "csv",
            "document",
            "engine",
            "figures",
            "heading",
            "movement",
            "notification",
            "organisation",
            "refusal"
        })
@NullMarked
package vn.thidua.award;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

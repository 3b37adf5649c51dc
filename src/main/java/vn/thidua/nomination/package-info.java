/** Proposals, nominees, achievement reports, verdicts and their appraisal: the pipeline of a nomination. */
@ApplicationModule(
        displayName = "Nomination",
        allowedDependencies = {
            "engine",
            "organisation",
            "calendar",
            "figures",
            "movement",
            "council",
            "award",
            "notification",
            "document",
            "refusal"
        })
@NullMarked
package vn.thidua.nomination;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** The yearly classification of units by their reform results: criteria sets, scores, appeals, ranking, publication. */
@ApplicationModule(
        displayName = "Classification",
        allowedDependencies = {
            "engine",
            "organisation",
            "calendar",
            "figures",
            "notification",
            "csv",
            "document",
            "heading",
            "refusal"
        })
@NullMarked
package vn.thidua.classification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

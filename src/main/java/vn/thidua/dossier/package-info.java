/** Everything about one case in one place: what it is, what was found, who did what, where it is and for whom it waits. */
@ApplicationModule(
        displayName = "Dossier",
        allowedDependencies = {
            "award",
            "calendar",
            "council",
            "document",
            "engine",
            "figures",
            "heading",
            "movement",
            "nomination",
            "organisation",
            "refusal"
        })
@NullMarked
package vn.thidua.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

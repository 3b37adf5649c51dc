/** Movements as data: subjects, criteria, awards, quotas, windows, dossier parts, route; and the check of criteria. */
@ApplicationModule(
        displayName = "Movement",
        allowedDependencies = {
            "engine",
            "organisation",
            "figures",
            "calendar",
            "notification",
            "document",
            "heading",
            "refusal",
            "schema"
        })
@NullMarked
package vn.thidua.movement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

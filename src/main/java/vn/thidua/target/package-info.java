/** What the targets of a reform programme come to, year by year: reported, confirmed, met or at risk. */
@ApplicationModule(
        displayName = "Target",
        allowedDependencies = {
            "calendar",
            "document",
            "engine",
            "figures",
            "heading",
            "notification",
            "organisation",
            "programme",
            "refusal"
        })
@NullMarked
package vn.thidua.target;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

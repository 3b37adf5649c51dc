/** The reform programme of several years: its targets and tasks as data, yearly plans from it, and how tasks are done. */
@ApplicationModule(
        displayName = "Programme",
        allowedDependencies = {
            "engine",
            "organisation",
            "calendar",
            "figures",
            "notification",
            "document",
            "heading",
            "refusal",
            "schema"
        })
@NullMarked
package vn.thidua.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

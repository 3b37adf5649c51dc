/** Reports of a period and statistics forms, put together from what the other capabilities keep. */
@ApplicationModule(
        displayName = "Report",
        allowedDependencies = {
            "award",
            "classification",
            "directive",
            "document",
            "figures",
            "movement",
            "organisation",
            "programme",
            "refusal",
            "spreadsheet",
            "target"
        })
@NullMarked
package vn.thidua.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Every measured number: whose, which metric, which year, from which document, entered by whom. */
@ApplicationModule(
        displayName = "Figures",
        allowedDependencies = {
            "calendar",
            "csv",
            "document",
            "engine",
            "heading",
            "notification",
            "organisation",
            "refusal",
            "spreadsheet"
        })
@NullMarked
package vn.thidua.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

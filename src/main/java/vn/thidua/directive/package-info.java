/** The register of directives the UBND assigns to units: due, done, late; the source of two figures of every unit. */
@ApplicationModule(
        displayName = "Directive",
        allowedDependencies = {
            "calendar",
            "csv",
            "document",
            "figures",
            "notification",
            "organisation",
            "refusal",
            "spreadsheet"
        })
@NullMarked
package vn.thidua.directive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

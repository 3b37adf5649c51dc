/** What every capability writes alike: days and moments as Vietnamese documents write them. */
@ApplicationModule(
        displayName = "Document",
        allowedDependencies = {})
@NullMarked
package vn.thidua.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

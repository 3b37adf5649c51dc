/** Every measured number: whose, which metric, which year, from which document, entered by whom. */
@ApplicationModule(
        displayName = "Figures",
        allowedDependencies = {"organisation", "csv", "refusal"})
@NullMarked
package vn.thidua.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

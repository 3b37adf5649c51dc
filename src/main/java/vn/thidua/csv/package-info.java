/** CSV files that people hand in: read strictly, with every bad row collected before anything is refused. */
@ApplicationModule(displayName = "CSV", allowedDependencies = "refusal")
@NullMarked
package vn.thidua.csv;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Files that people write, checked against a published JSON Schema; what is wrong is told in Vietnamese. */
@ApplicationModule(
        displayName = "Schema",
        allowedDependencies = {})
@NullMarked
package vn.thidua.schema;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

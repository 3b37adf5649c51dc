/** The embedded PostgreSQL server of a local start. */
@ApplicationModule(
        displayName = "Database",
        allowedDependencies = {"refusal"})
@NullMarked
package vn.thidua.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** What every capability writes alike: official documents by number and day, days and moments. */
@ApplicationModule(displayName = "Document", allowedDependencies = "refusal")
@NullMarked
package vn.thidua.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

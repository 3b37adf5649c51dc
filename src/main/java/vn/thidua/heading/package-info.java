/** What a case is about, in a few labelled lines that the capability tells whose case it is. */
@ApplicationModule(displayName = "Heading", allowedDependencies = "document")
@NullMarked
package vn.thidua.heading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** The officer's desk: the person's own tasks, what is done, acts on several tasks at once, and finding things. */
@ApplicationModule(
        displayName = "Desk",
        allowedDependencies = {"award", "engine", "nomination", "movement", "notification", "organisation", "refusal"})
@NullMarked
package vn.thidua.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

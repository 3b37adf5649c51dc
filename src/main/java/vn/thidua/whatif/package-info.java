/** What a round would come to under another threshold, quota or figure. Reads what is there and changes none of it. */
@ApplicationModule(
        displayName = "What-if",
        allowedDependencies = {"award", "figures", "movement", "nomination", "organisation", "refusal"})
@NullMarked
package vn.thidua.whatif;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

package vn.thidua.organisation;

import java.util.Set;

/**
 * Steps in which a person speaks as one of many. They look at nobody's work and nobody looks at theirs, so that whoever
 * took part may still sign in another's place, as the absent person may who took part too.
 */
public interface SharedSteps {

    /** Ids of the steps in their models. */
    Set<String> steps();
}

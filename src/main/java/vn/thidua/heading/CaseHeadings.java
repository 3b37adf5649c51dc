package vn.thidua.heading;

import java.util.Set;
import java.util.UUID;

/**
 * Tells the headings of a capability's cases. Whoever asks has made sure that the person may see the case; a heading holds
 * nothing that only some of those people may know, such as points before they are published.
 */
public interface CaseHeadings {

    /** Ids of the processes that carry these cases. */
    Set<String> processes();

    /**
     * What is known of a case now.
     *
     * @param process one of {@link #processes()}
     * @param id      business key of the case; one that does not exist is a programming error
     */
    Heading of(String process, UUID id);
}

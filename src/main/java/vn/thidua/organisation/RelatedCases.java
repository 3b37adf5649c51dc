package vn.thidua.organisation;

import java.util.Set;

/** Cases that somebody decides by deciding another one, as a round decides on its proposals. */
public interface RelatedCases {

    /** Business keys of the cases that are decided with this one; none when it is none of ours. */
    Set<String> decidedWith(String caseKey);
}

package vn.thidua.council;

import java.util.List;
import vn.thidua.council.CouncilSessions.Line;

/** What a council has to vote on; given by the capability whose case it is. */
public interface CouncilAgenda {

    /** The unit whose council meets on this case. */
    String unitOf(String caseKey);

    /** One short Vietnamese line that names the case. */
    String titleOf(String caseKey);

    /** The lines to vote on, in the order they are shown. */
    List<Line> linesOf(String caseKey);

    /** The rule of the movement: quorum, majority and of whom it is taken. */
    CouncilSessions.Rule ruleOf(String caseKey);
}

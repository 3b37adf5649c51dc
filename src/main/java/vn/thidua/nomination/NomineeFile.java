package vn.thidua.nomination;

import java.util.List;
import java.util.Map;

/**
 * What a dossier holds about one nominee.
 *
 * @param verdicts in the order of the plan, exclusions last
 * @param reports  the parts of the unit's report by their code
 * @param holds    those that did not lapse, the oldest first
 */
public record NomineeFile(
        Nominee nominee, List<Verdicts.Line> verdicts, Map<String, ReportPart> reports, List<Hold> holds) {}

package vn.thidua.nomination;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.movement.CheckedSubject;
import vn.thidua.movement.CriteriaCheck;
import vn.thidua.movement.CriterionVerdict;
import vn.thidua.movement.CriterionVerdict.UsedFigure;
import vn.thidua.movement.MovementPlan;
import vn.thidua.movement.Verdict;

/** Two criteria and an exclusion with the verdicts a test gives them; all pass unless told otherwise. */
public class FakeCriteria implements CriteriaCheck {

    /** The page with the rows behind the figure of C1 and X1. */
    public static final String ORIGIN = "/thi-dua/directives.html?unit=so-y-te&year=2023";

    private final Map<String, Verdict> verdicts = new HashMap<>();
    private final Map<String, String> initiatives = new HashMap<>();

    public void verdict(String code, Verdict verdict) {
        verdicts.put(code, verdict);
    }

    /** The decision on an initiative that C2 reads of the unit or the person. */
    public void initiative(String unitOrPerson, String decision) {
        initiatives.put(unitOrPerson, decision);
    }

    @Override
    public List<CriterionVerdict> check(MovementPlan plan, int year, CheckedSubject subject) {
        var figure = new UsedFigure("figure", "Số liệu", "1", "Báo cáo 01", ORIGIN);
        return List.of(
                verdict("C1", false, figure), verdict("C2", false, initiative(subject)), verdict("X1", true, figure));
    }

    private CriterionVerdict verdict(String code, boolean exclusion, UsedFigure figure) {
        return new CriterionVerdict(
                code,
                "Nội dung tiêu chí " + code,
                "000, dòng 51",
                exclusion,
                verdicts.getOrDefault(code, Verdict.PASS),
                "0 > 0",
                "Máy đối chiếu " + code,
                List.of(figure));
    }

    private UsedFigure initiative(CheckedSubject subject) {
        var person = subject.personId();
        var decision = initiatives.getOrDefault(person == null ? subject.unitCode() : person, "chưa có số liệu");
        var metric = person == null ? "initiativeDecision" : "personalInitiativeDecision";
        return new UsedFigure(metric, "Sáng kiến", decision, "", null);
    }
}

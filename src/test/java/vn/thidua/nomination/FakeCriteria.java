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

    private final Map<String, Verdict> verdicts = new HashMap<>();

    public void verdict(String code, Verdict verdict) {
        verdicts.put(code, verdict);
    }

    @Override
    public List<CriterionVerdict> check(MovementPlan plan, int year, CheckedSubject subject) {
        return List.of(verdict("C1", false), verdict("C2", false), verdict("X1", true));
    }

    private CriterionVerdict verdict(String code, boolean exclusion) {
        return new CriterionVerdict(
                code,
                "Nội dung tiêu chí " + code,
                "000, dòng 51",
                exclusion,
                verdicts.getOrDefault(code, Verdict.PASS),
                "0 > 0",
                "Máy đối chiếu " + code,
                List.of(new UsedFigure("Số liệu", "1", "Báo cáo 01")));
    }
}

package vn.thidua.award;

import static vn.thidua.award.AwardFixture.CLAUSE;
import static vn.thidua.award.AwardFixture.subject;

import java.util.List;
import java.util.Map;
import vn.thidua.movement.Conduct;
import vn.thidua.movement.NomineeKind;
import vn.thidua.movement.Quota;
import vn.thidua.movement.Selection;
import vn.thidua.movement.Selection.By;
import vn.thidua.movement.Selection.Pick;
import vn.thidua.organisation.UnitKind;

/** Departments passing {@code C1} are chosen by the ranking desk, a commune by its district, in huyện B two. */
public final class SelectionPlan {

    private SelectionPlan() {}

    public static void giveTo(AwardFixture.Plans plans) {
        plans.setSubjects(List.of(subject("so", UnitKind.DEPARTMENT), subject("xa", UnitKind.COMMUNE)));
        plans.setQuotas(List.of(new Quota(
                NomineeKind.COLLECTIVE,
                Quota.Rule.EXACT,
                1,
                Quota.Per.PARENT,
                List.of("xa"),
                Map.of("huyen-b", 2),
                CLAUSE)));
        var picks = List.of(new Pick("so", By.RANKING_DESK, "C1", CLAUSE), new Pick("xa", By.PARENT, null, CLAUSE));
        var selection = new Selection("Công bố kết quả xếp hạng", Selection.Publication.REFORM_RANKING, picks, CLAUSE);
        plans.setConduct(new Conduct(null, null, selection, List.of(), null));
    }
}

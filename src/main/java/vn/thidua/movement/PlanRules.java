package vn.thidua.movement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.movement.MovementPlan.Stage;
import vn.thidua.organisation.Organisation;

/** What a plan must keep to beyond its schema. */
@Component
class PlanRules {

    private final Organisation organisation;
    private final CriterionRules criterionRules;

    PlanRules(Organisation organisation, CriterionRules criterionRules) {
        this.organisation = organisation;
        this.criterionRules = criterionRules;
    }

    /** Everything in the plan that cannot be. */
    List<PlanProblem> problems(MovementPlan plan) {
        var problems = new ArrayList<PlanProblem>();
        window(plan, problems);
        problems.addAll(TermRules.problems(plan));
        duplicates("subjects", plan.subjects(), MovementPlan.Subject::code, problems);
        duplicates("criteria", plan.criteria(), MovementPlan.Criterion::code, problems);
        duplicates("awards", plan.awards(), MovementPlan.Award::code, problems);
        duplicates("dossier", plan.dossier(), MovementPlan.DossierPart::code, problems);
        duplicates("route/stages", plan.route().stages(), Stage::code, problems);
        unit("/province", plan.province(), problems);
        route(plan.route(), problems);
        for (int i = 0; i < plan.criteria().size(); i++) {
            var criterion = plan.criteria().get(i);
            problems.addAll(criterionRules.problems("/criteria/" + i, criterion));
        }
        return problems;
    }

    private static void window(MovementPlan plan, List<PlanProblem> problems) {
        var window = plan.window();
        if (window.firstDay() != null && window.firstDay().isAfter(window.lastDay())) {
            problems.add(new PlanProblem("/window/end", "ngày kết thúc ở trước ngày bắt đầu"));
        }
        if (window.lastDay().getYear() < plan.year()) {
            problems.add(new PlanProblem("/window/end", "phong trào kết thúc trước năm " + plan.year()));
        }
    }

    private static <T> void duplicates(
            String list, List<T> elements, Function<T, String> code, List<PlanProblem> problems) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < elements.size(); i++) {
            var value = code.apply(elements.get(i));
            if (!seen.add(value)) {
                problems.add(new PlanProblem("/%s/%d/code".formatted(list, i), "mã “%s” bị trùng".formatted(value)));
            }
        }
    }

    private void route(MovementPlan.Route route, List<PlanProblem> problems) {
        for (var needed : List.of("proposal", "decision")) {
            if (!route.has(needed)) {
                problems.add(new PlanProblem("/route/stages", "thiếu bước “%s”".formatted(needed)));
            }
        }
        for (int i = 0; i < route.stages().size(); i++) {
            unit("/route/stages/%d/unit".formatted(i), route.stages().get(i).unit(), problems);
        }
    }

    private void unit(String path, @Nullable String code, List<PlanProblem> problems) {
        if (code != null && organisation.findUnit(code).isEmpty()) {
            problems.add(new PlanProblem(path, "không có đơn vị nào mang mã “%s”".formatted(code)));
        }
    }
}

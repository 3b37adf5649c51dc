package vn.thidua.movement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a plan's deadlines must keep to beyond the schema: each can be computed. */
final class TermRules {

    private TermRules() {}

    /** Every deadline of the plan that cannot be computed. */
    static List<PlanProblem> problems(MovementPlan plan) {
        var problems = new ArrayList<PlanProblem>();
        check("/submission", plan.submission(), problems);
        var registration = plan.conduct().registration();
        if (registration != null) {
            check("/conduct/registration/term", registration.term(), problems);
        }
        var reports = Stream.ofNullable(plan.conduct().launch())
                .flatMap(launch -> launch.reports().stream())
                .toList();
        for (int i = 0; i < reports.size(); i++) {
            var terms = reports.get(i).terms();
            for (int j = 0; j < terms.size(); j++) {
                check("/conduct/launch/reports/%d/terms/%d".formatted(i, j), terms.get(j), problems);
            }
        }
        return problems;
    }

    private static void check(String path, Term term, List<PlanProblem> problems) {
        term.rule()
                .problem()
                .map(problem -> new PlanProblem(path + "/rule", problem))
                .ifPresent(problems::add);
    }
}

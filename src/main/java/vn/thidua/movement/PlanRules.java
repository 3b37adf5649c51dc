package vn.thidua.movement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.figures.Metrics;
import vn.thidua.movement.MovementPlan.Award;
import vn.thidua.movement.MovementPlan.Criterion;
import vn.thidua.movement.MovementPlan.Subject;
import vn.thidua.organisation.ImportScope;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Unit;

/** What a plan must keep to beyond its schema. */
@Component
class PlanRules {

    private final Organisation organisation;
    private final Metrics metrics;

    PlanRules(Organisation organisation, Metrics metrics) {
        this.organisation = organisation;
        this.metrics = metrics;
    }

    /** Everything in the plan that cannot be. */
    List<PlanProblem> problems(MovementPlan plan, ImportScope scope) {
        var problems = new ArrayList<PlanProblem>();
        var references = new PlanReferences(organisation, unitsFor(plan, scope), plan, problems);
        window(plan, references);
        references.term("/submission", plan.submission());
        duplicates("subjects", plan.subjects(), Subject::code, references);
        duplicates("criteria", plan.criteria(), Criterion::code, references);
        duplicates("awards", plan.awards(), Award::code, references);
        duplicates("dossier", plan.dossier(), MovementPlan.DossierPart::code, references);
        duplicates("conduct/consultations", plan.conduct().consultations(), Consultation::code, references);
        List<String> addressed = List.of();
        if (references.unit("/province", plan.province())) {
            subjects(plan, references);
            addressed = addressed(plan);
        }
        var routes = new RouteRules(references, addressed);
        routes.check("/route", plan.route());
        for (int i = 0; i < plan.awards().size(); i++) {
            award("/awards/" + i, plan.awards().get(i), references, routes);
        }
        new ConductRules(references, metrics).check("/conduct", plan.conduct());
        criteria(plan, references, problems);
        return problems;
    }

    /** A plan names units of its own province only, since provinces learn nothing of each other. */
    private Set<String> unitsFor(MovementPlan plan, ImportScope scope) {
        var known = organisation.findUnit(plan.province()).map(unit -> organisation.provinceOf(unit.code()));
        var units = known.map(province -> organisation.unitsOf(province.code())).orElseGet(List::of);
        return scope.of(units).stream().map(Unit::code).collect(Collectors.toSet());
    }

    private List<String> addressed(MovementPlan plan) {
        return new Scope(organisation).addressed(plan).stream().map(Unit::code).toList();
    }

    private static void window(MovementPlan plan, PlanReferences references) {
        var window = plan.window();
        if (plan.lastYear() != null && plan.lastYear() < plan.year()) {
            references.problem("/lastYear", "năm cuối ở trước năm đầu " + plan.year());
            return;
        }
        if (window.firstDay() != null && window.firstDay().isAfter(window.lastDay())) {
            references.problem("/window/end", "ngày kết thúc ở trước ngày bắt đầu");
        }
        var years = plan.years();
        var lastYear = years.get(years.size() - 1);
        if (window.lastDay().getYear() < lastYear) {
            references.problem("/window/end", "phong trào kết thúc trước năm " + lastYear);
        }
    }

    private static <T> void duplicates(
            String list, List<T> elements, Function<T, String> code, PlanReferences references) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < elements.size(); i++) {
            var value = code.apply(elements.get(i));
            if (!seen.add(value)) {
                references.problem("/%s/%d/code".formatted(list, i), "mã “%s” bị trùng".formatted(value));
            }
        }
    }

    /** A unit of another kind or province would be named in vain. */
    private void subjects(MovementPlan plan, PlanReferences references) {
        var inside =
                organisation.subtree(plan.province()).stream().map(Unit::code).collect(Collectors.toSet());
        for (int i = 0; i < plan.subjects().size(); i++) {
            var subject = plan.subjects().get(i);
            for (int k = 0; k < subject.units().size(); k++) {
                var path = "/subjects/%d/units/%d".formatted(i, k);
                var code = subject.units().get(k);
                if (!references.unit(path, code)) {
                    continue;
                }
                if (!inside.contains(code)) {
                    references.problem(path, "đơn vị “%s” không thuộc “%s”".formatted(code, plan.province()));
                } else if (!subject.means(organisation.unit(code))) {
                    references.problem(path, "đơn vị “%s” không thuộc loại đơn vị nào đã ghi".formatted(code));
                }
            }
        }
    }

    private static void award(String path, Award award, PlanReferences references, RouteRules routes) {
        for (int i = 0; i < award.quotas().size(); i++) {
            var place = "%s/quotas/%d".formatted(path, i);
            var quota = award.quotas().get(i);
            references.subjects(place + "/subjects", quota.subjects());
            quota.exceptions().keySet().forEach(unit -> references.unit(place + "/exceptions/" + unit, unit));
        }
        new QuotaRules(references).check(path + "/quotas", award.quotas());
        if (award.route() != null) {
            routes.check(path + "/route", award.route());
        }
    }

    private void criteria(MovementPlan plan, PlanReferences references, List<PlanProblem> problems) {
        var rules = new CriterionRules(metrics);
        for (int i = 0; i < plan.criteria().size(); i++) {
            var criterion = plan.criteria().get(i);
            var path = "/criteria/" + i;
            references.units(path + "/units", criterion.units());
            if (!Criterion.SPEAKING_UNIT.equals(criterion.figuresOf())) {
                references.unit(path + "/figuresOf", criterion.figuresOf());
            }
            problems.addAll(rules.problems(path, criterion));
        }
        new AlternativeRules(references).check(plan.criteria());
    }
}

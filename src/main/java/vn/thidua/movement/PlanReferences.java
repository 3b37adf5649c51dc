package vn.thidua.movement;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.movement.MovementPlan.AppliesTo;
import vn.thidua.movement.MovementPlan.Subject;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Role;

/** Looks up what a plan names by code and writes down what is not there. */
final class PlanReferences {

    private final Organisation organisation;
    private final Set<String> units;
    private final MovementPlan plan;
    private final List<PlanProblem> problems;

    /** @param units codes of the units the plan may name */
    PlanReferences(Organisation organisation, Set<String> units, MovementPlan plan, List<PlanProblem> problems) {
        this.organisation = organisation;
        this.units = units;
        this.plan = plan;
        this.problems = problems;
    }

    void problem(String path, String reason) {
        problems.add(new PlanProblem(path, reason));
    }

    /** Whether there is such a unit in the plan's province. */
    boolean unit(String path, @Nullable String code) {
        var known = code == null || units.contains(code);
        if (!known) {
            problem(path, "không có đơn vị nào mang mã “%s”".formatted(code));
        }
        return known;
    }

    void units(String path, List<String> codes) {
        for (int i = 0; i < codes.size(); i++) {
            unit(path + "/" + i, codes.get(i));
        }
    }

    /** Somebody must hold the role at the unit, or the work would wait for nobody. */
    void desk(String path, Role role, String unit) {
        if (unit(path + "/unit", unit) && organisation.holders(role, unit).isEmpty()) {
            problem(
                    path + "/role",
                    "không ai ở đơn vị “%s” giữ vai trò %s"
                            .formatted(unit, role.label().toLowerCase(Locale.ROOT)));
        }
    }

    void desk(String path, @Nullable Desk desk) {
        if (desk != null) {
            desk(path, desk.role(), desk.unit());
        }
    }

    /** Somebody must hold the role at one of the units that may propose, or no proposal would ever get on. */
    void proposers(String path, Role role, List<String> proposers) {
        var known = proposers.stream().filter(units::contains).toList();
        if (!known.isEmpty()
                && known.stream()
                        .allMatch(unit -> organisation.holders(role, unit).isEmpty())) {
            problem(
                    path + "/role",
                    "không đơn vị đề nghị nào có người giữ vai trò %s; hãy ghi vai trò khác hoặc ghi đơn vị thực hiện (unit)"
                            .formatted(role.label().toLowerCase(Locale.ROOT)));
        }
    }

    void subjects(String path, List<String> codes) {
        for (int i = 0; i < codes.size(); i++) {
            subject(path + "/" + i, codes.get(i));
        }
    }

    void subject(String path, String code) {
        if (plan.subjects().stream().map(Subject::code).noneMatch(code::equals)) {
            problem(path, "không có đối tượng nào mang mã “%s”".formatted(code));
        }
    }

    /** The subject must be there, and its units must be nominees themselves. */
    void collectives(String path, String code) {
        subject(path, code);
        if (plan.subjects().stream()
                .filter(subject -> subject.code().equals(code))
                .anyMatch(subject -> !subject.nominees().contains(NomineeKind.COLLECTIVE))) {
            problem(
                    path,
                    "đối tượng “%s” không đề nghị khen tập thể nên không lựa chọn được; hãy ghi đối tượng khác"
                            .formatted(code));
        }
    }

    /** The criterion, where one is named, must be there and judge collectives. */
    void collectiveCriterion(String path, @Nullable String code) {
        var named = plan.criteria().stream()
                .filter(criterion -> criterion.code().equals(code))
                .toList();
        if (code != null && named.isEmpty()) {
            problem(path, "không có tiêu chí nào mang mã “%s”".formatted(code));
        } else if (named.stream().anyMatch(criterion -> criterion.appliesTo() != AppliesTo.COLLECTIVE)) {
            problem(
                    path,
                    "tiêu chí “%s” không áp dụng đối với tập thể nên không xét được đơn vị; hãy ghi tiêu chí khác"
                            .formatted(code));
        }
    }

    void term(String path, Term term) {
        term.rule().problem().ifPresent(reason -> problem(path + "/rule", reason));
    }
}

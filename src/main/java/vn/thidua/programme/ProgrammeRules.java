package vn.thidua.programme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.organisation.ImportScope;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Unit;
import vn.thidua.programme.ReformTask.Party;
import vn.thidua.schema.FileProblem;

/** What a programme must keep to beyond its schema. */
@Component
class ProgrammeRules {

    private final Organisation organisation;

    ProgrammeRules(Organisation organisation) {
        this.organisation = organisation;
    }

    /** Everything in the programme that cannot be. */
    List<FileProblem> problems(Programme programme, ImportScope scope) {
        return new Check(programme, unitsFor(programme, scope)).problems();
    }

    /** A programme names units of its own province only, since provinces learn nothing of each other. */
    private Set<String> unitsFor(Programme programme, ImportScope scope) {
        var isProvince = organisation
                .findUnit(programme.province())
                .filter(unit -> unit.parentCode() == null)
                .isPresent();
        var units = isProvince ? organisation.unitsOf(programme.province()) : List.<Unit>of();
        return scope.of(units).stream().map(Unit::code).collect(Collectors.toSet());
    }

    /** One check of one programme. */
    private static final class Check {

        private final Programme programme;
        private final Set<String> units;
        private final Set<String> groups;
        private final List<FileProblem> problems = new ArrayList<>();

        Check(Programme programme, Set<String> units) {
            this.programme = programme;
            this.units = units;
            groups = programme.groups().stream().map(Programme.UnitGroup::code).collect(Collectors.toSet());
        }

        List<FileProblem> problems() {
            if (programme.lastYear() < programme.firstYear()) {
                problem("/lastYear", "năm cuối ở trước năm đầu " + programme.firstYear());
            }
            unit("/province", programme.province());
            unit("/standingBody", programme.standingBody());
            duplicates(
                    "/groups/%d/code",
                    programme.groups().stream().map(Programme.UnitGroup::code).toList());
            duplicates(
                    "/sections/%d/code",
                    programme.sections().stream().map(Programme.Section::code).toList());
            tasks();
            targets();
            return problems;
        }

        private void tasks() {
            var seen = new HashSet<String>();
            for (int i = 0; i < programme.sections().size(); i++) {
                var tasks = programme.sections().get(i).tasks();
                for (int k = 0; k < tasks.size(); k++) {
                    var path = "/sections/%d/tasks/%d".formatted(i, k);
                    duplicate(path + "/code", tasks.get(k).code(), seen);
                    task(path + "/work", tasks.get(k));
                }
            }
        }

        private void task(String path, ReformTask task) {
            var work = task.work();
            if (work != null) {
                work.deadline().rule().problem().ifPresent(reason -> problem(path + "/deadline/rule", reason));
                party(path + "/lead", work.lead());
                party(path + "/coordinating", work.coordinating());
            }
        }

        private void party(String path, Party party) {
            if (party.units().isEmpty() && party.groups().isEmpty()) {
                problem(path, "phải ghi đơn vị ở mục “units” hoặc nhóm ở mục “groups”");
            }
            for (int i = 0; i < party.units().size(); i++) {
                unit(path + "/units/" + i, party.units().get(i));
            }
            for (int i = 0; i < party.groups().size(); i++) {
                if (!groups.contains(party.groups().get(i))) {
                    problem(
                            path + "/groups/" + i,
                            "không có nhóm nào mang mã “%s”"
                                    .formatted(party.groups().get(i)));
                }
            }
        }

        private void targets() {
            var targets = programme.targets();
            duplicates("/targets/%d/code", targets.stream().map(Target::code).toList());
            var seen = new HashSet<String>();
            for (int i = 0; i < targets.size(); i++) {
                unit(
                        "/targets/%d/responsible/unit".formatted(i),
                        targets.get(i).responsible().unit());
                for (int k = 0; k < targets.get(i).metrics().size(); k++) {
                    metric(
                            "/targets/%d/metrics/%d".formatted(i, k),
                            targets.get(i).metrics().get(k),
                            seen);
                }
            }
        }

        private void metric(String path, TargetMetric metric, Set<String> seen) {
            duplicate(path + "/code", metric.code(), seen);
            if (metric.operator() != TargetMetric.Operator.EQUAL
                    && metric.number().isEmpty()) {
                problem(path + "/threshold", "phải là số, phần lẻ viết sau dấu chấm, ví dụ 80 hoặc 99.5");
            }
        }

        private void duplicates(String path, List<String> codes) {
            var seen = new HashSet<String>();
            for (int i = 0; i < codes.size(); i++) {
                duplicate(path.formatted(i), codes.get(i), seen);
            }
        }

        private void duplicate(String path, String code, Set<String> seen) {
            if (!seen.add(code)) {
                problem(path, "mã “%s” bị trùng".formatted(code));
            }
        }

        private void unit(String path, String code) {
            if (!units.contains(code)) {
                problem(path, "không có đơn vị nào mang mã “%s”".formatted(code));
            }
        }

        private void problem(String path, String reason) {
            problems.add(new FileProblem(path, reason));
        }
    }
}

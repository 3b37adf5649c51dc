package vn.thidua.classification;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.classification.CriteriaSet.Axis;
import vn.thidua.classification.CriteriaSet.Criterion;
import vn.thidua.classification.CriteriaSet.Group;
import vn.thidua.figures.Metrics;
import vn.thidua.figures.VietnameseNumber;

/** What a criteria set must keep to beyond its schema: points that add up, bounds that fall, groups that figures know. */
@Component
class CriteriaSetRules {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** The grades of the metric that a publication feeds, the lowest first. */
    private final List<String> grades;

    CriteriaSetRules(Metrics metrics) {
        grades = metrics.metric(ClassificationFigures.RATING).values();
    }

    List<SetProblem> problems(CriteriaSet set) {
        var problems = new ArrayList<SetProblem>();
        duplicates(set, problems);
        axes(set, problems);
        groups(set.groups(), problems);
        return problems;
    }

    private static void duplicates(CriteriaSet set, List<SetProblem> problems) {
        var axes = new HashSet<String>();
        var criteria = new HashSet<String>();
        for (int i = 0; i < set.axes().size(); i++) {
            var axis = set.axes().get(i);
            noteTwice(axes.add(axis.code()), "/axes/%d/code".formatted(i), axis.code(), problems);
            for (int j = 0; j < axis.criteria().size(); j++) {
                var code = axis.criteria().get(j).code();
                noteTwice(criteria.add(code), "/axes/%d/criteria/%d/code".formatted(i, j), code, problems);
            }
        }
    }

    private static void noteTwice(boolean first, String path, String code, List<SetProblem> problems) {
        if (!first) {
            problems.add(new SetProblem(path, "mã “%s” đã dùng ở mục khác".formatted(code)));
        }
    }

    private static void axes(CriteriaSet set, List<SetProblem> problems) {
        for (int i = 0; i < set.axes().size(); i++) {
            var axis = set.axes().get(i);
            var sum = sum(axis.criteria().stream().map(Criterion::maximum));
            if (sum.compareTo(axis.maximum()) != 0) {
                problems.add(new SetProblem(
                        "/axes/%d/maximum".formatted(i),
                        "trục ghi tối đa %s điểm nhưng các tiêu chí cộng lại là %s"
                                .formatted(shown(axis.maximum()), shown(sum))));
            }
        }
        var whole = sum(set.axes().stream().map(Axis::maximum));
        if (whole.compareTo(WHOLE) != 0) {
            problems.add(
                    new SetProblem("/axes", "tổng điểm tối đa các trục là %s, phải là 100".formatted(shown(whole))));
        }
    }

    private void groups(List<Group> groups, List<SetProblem> problems) {
        for (int i = 0; i < groups.size(); i++) {
            var grade = grades.indexOf(groups.get(i).name());
            var higher =
                    i == 0 ? grades.size() : grades.indexOf(groups.get(i - 1).name());
            if (grade < 0) {
                problems.add(new SetProblem(
                        "/groups/%d/name".formatted(i), "phải là một trong các nhóm %s".formatted(grades)));
            } else if (grade >= higher && higher >= 0) {
                problems.add(new SetProblem(
                        "/groups/%d/name".formatted(i), "các nhóm phải ghi từ cao xuống thấp, không lặp lại"));
            }
            if (i > 0 && groups.get(i).from().compareTo(groups.get(i - 1).from()) >= 0) {
                problems.add(new SetProblem(
                        "/groups/%d/from".formatted(i), "ngưỡng phải nhỏ hơn ngưỡng của nhóm đứng trên"));
            }
        }
        if (groups.get(groups.size() - 1).from().signum() != 0) {
            problems.add(new SetProblem(
                    "/groups/%d/from".formatted(groups.size() - 1), "nhóm cuối cùng phải bắt đầu từ 0 điểm"));
        }
    }

    private static BigDecimal sum(Stream<BigDecimal> points) {
        return points.reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String shown(BigDecimal points) {
        return VietnameseNumber.format(points);
    }
}

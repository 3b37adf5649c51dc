package vn.thidua.nomination;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.movement.MovementPlan;
import vn.thidua.refusal.Refused;

/** The texts an achievement report still lacks. Of criteria of which one is enough, one text is enough too. */
final class MissingReports {

    private static final int MOST_NAMED = 5;

    private MissingReports() {}

    /** @param reports the lines of each nominee */
    static List<ReportLine> among(Collection<List<ReportLine>> reports, MovementPlan plan) {
        Map<String, @Nullable String> alternatives = new HashMap<>();
        plan.criteria().forEach(criterion -> alternatives.put(criterion.code(), criterion.alternative()));
        return reports.stream()
                .flatMap(lines -> lines.stream()
                        .filter(ReportLine::missing)
                        .filter(line -> !answered(alternatives.get(line.code()), lines, alternatives)))
                .toList();
    }

    private static boolean answered(
            @Nullable String group, List<ReportLine> lines, Map<String, @Nullable String> alternatives) {
        return group != null
                && lines.stream().anyMatch(line -> !line.missing() && group.equals(alternatives.get(line.code())));
    }

    /** @throws Refused naming whose and which texts are missing, the first few of many */
    static void refuse(List<ReportLine> missing) {
        if (missing.isEmpty()) {
            return;
        }
        String named = missing.stream().limit(MOST_NAMED).map(ReportLine::named).collect(Collectors.joining("; "));
        int others = missing.size() - MOST_NAMED;
        throw new Refused(
                "report-missing",
                "Còn thiếu báo cáo của %s%s; hãy viết nốt hoặc chọn “Lưu, viết tiếp sau”. Căn cứ: %s."
                        .formatted(
                                named,
                                others > 0 ? " và %d mục nữa".formatted(others) : "",
                                missing.get(0).clause().quoted()),
                "reports");
    }
}

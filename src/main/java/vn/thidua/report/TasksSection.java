package vn.thidua.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.thidua.organisation.Organisation;
import vn.thidua.programme.TasksOfPeriod;
import vn.thidua.programme.TasksOfPeriod.Count;
import vn.thidua.programme.TasksOfPeriod.Late;
import vn.thidua.programme.TasksOfPeriod.Span;

/** The tasks of the reform programme whose last day is in the period, by section, and those that were late. */
@Component
@Order(10)
class TasksSection implements ReportSection {

    /** How many late ones a report lists; all of them stand on the page of the capability. */
    static final int MOST_LATE = 50;

    private static final String HEADING = "Nhiệm vụ cải cách hành chính";
    private static final List<String> HEADS = List.of(
            "Nội dung",
            "Đến hạn trong kỳ",
            "Đúng hạn",
            "Trễ hạn",
            "Quá hạn",
            "Còn trong hạn",
            "Không phát sinh",
            "Thường xuyên");

    private final TasksOfPeriod tasks;
    private final Organisation organisation;

    TasksSection(TasksOfPeriod tasks, Organisation organisation) {
        this.tasks = tasks;
        this.organisation = organisation;
    }

    @Override
    public Section of(ReportScope scope) {
        var span =
                new Span(scope.units(), scope.period().first(), scope.period().last(), scope.today());
        var counts = tasks.counts(span);
        if (counts.isEmpty()) {
            return Section.saying(HEADING, "Trong kỳ không có nhiệm vụ nào theo kế hoạch cải cách hành chính năm.");
        }
        var tables = new ArrayList<>(List.of(new ReportTable(
                "Nhiệm vụ theo nội dung cải cách",
                HEADS,
                counts.stream().map(TasksSection::cells).toList())));
        var late = tasks.late(span, MOST_LATE);
        if (!late.isEmpty()) {
            tables.add(lateTable(late));
        }
        return new Section(HEADING, said(counts), tables, List.of(chart(counts)));
    }

    private static List<String> said(List<Count> counts) {
        var all = Punctuality.sum(counts.stream().map(TasksSection::punctuality).toList());
        var said = new ArrayList<>(List.of(
                "Có %d nhiệm vụ đến hạn trong kỳ: %s.".formatted(all.all(), all.said()),
                "Ngoài ra có %d nhiệm vụ thường xuyên trong năm và %d nhiệm vụ không phát sinh."
                        .formatted(
                                counts.stream().mapToInt(Count::continuous).sum(),
                                counts.stream().mapToInt(Count::notNeeded).sum())));
        if (all.behind() > MOST_LATE) {
            said.add("Bảng nhiệm vụ chậm chỉ gồm %d nhiệm vụ đầu tiên.".formatted(MOST_LATE));
        }
        return said;
    }

    private static Punctuality punctuality(Count count) {
        return new Punctuality(count.onTime(), count.late(), count.overdue(), count.open());
    }

    private static List<Object> cells(Count count) {
        return List.of(
                count.section(),
                punctuality(count).all(),
                count.onTime(),
                count.late(),
                count.overdue(),
                count.open(),
                count.notNeeded(),
                count.continuous());
    }

    private ReportTable lateTable(List<Late> late) {
        return new ReportTable(
                "Nhiệm vụ chậm",
                List.of("Nhiệm vụ", "Đơn vị chủ trì", "Hạn", "Ngày nộp sản phẩm"),
                late.stream().map(this::cells).toList());
    }

    private List<@Nullable Object> cells(Late late) {
        return Arrays.asList(
                late.task(),
                organisation.unit(late.unit()).name(),
                late.lastDay(),
                late.handedInOn() == null ? "chưa nộp" : late.handedInOn());
    }

    private static ReportChart chart(List<Count> counts) {
        return new ReportChart(
                "Tiến độ nhiệm vụ đến hạn trong kỳ",
                Punctuality.SERIES,
                counts.stream()
                        .map(count -> punctuality(count).bar(count.section()))
                        .filter(bar -> bar.total() > 0)
                        .toList());
    }
}

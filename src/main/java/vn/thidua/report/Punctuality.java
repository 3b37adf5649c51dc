package vn.thidua.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import vn.thidua.report.ReportChart.Bar;
import vn.thidua.report.ReportChart.Series;
import vn.thidua.report.ReportChart.Tone;

/**
 * How some things with a last day went.
 *
 * @param onTime  done in time
 * @param late    done late
 * @param overdue not done, and the day is over
 * @param open    not done, still in time
 */
record Punctuality(int onTime, int late, int overdue, int open) {

    /** What the parts of a bar are. */
    static final List<Series> SERIES = List.of(
            new Series("Đúng hạn", Tone.GOOD),
            new Series("Hoàn thành trễ hạn", Tone.WAITING),
            new Series("Quá hạn, chưa hoàn thành", Tone.BAD),
            new Series("Còn trong hạn", Tone.OTHER));

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Punctuality sum(List<Punctuality> parts) {
        return new Punctuality(
                parts.stream().mapToInt(Punctuality::onTime).sum(),
                parts.stream().mapToInt(Punctuality::late).sum(),
                parts.stream().mapToInt(Punctuality::overdue).sum(),
                parts.stream().mapToInt(Punctuality::open).sum());
    }

    int all() {
        return onTime + late + overdue + open;
    }

    /** How many are late, done or not. */
    int behind() {
        return late + overdue;
    }

    Bar bar(String label) {
        return new Bar(label, List.of(onTime, late, overdue, open));
    }

    /** What they come to, a Vietnamese sentence part beginning with the number of those done in time. */
    String said() {
        var over = onTime + behind();
        var share = over == 0
                ? ""
                : " (%s%% số đã đến hạn hoặc đã hoàn thành)"
                        .formatted(ReportTable.text(BigDecimal.valueOf(onTime)
                                .multiply(HUNDRED)
                                .divide(BigDecimal.valueOf(over), 1, RoundingMode.HALF_UP)));
        return "%d hoàn thành đúng hạn%s, %d hoàn thành trễ hạn, %d quá hạn chưa hoàn thành, %d còn trong hạn"
                .formatted(onTime, share, late, overdue, open);
    }
}

package vn.thidua.report;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.thidua.award.RoundsOfPeriod;
import vn.thidua.award.RoundsOfPeriod.Progress;
import vn.thidua.document.OfficialDocument;

/** The rounds that were under way in the period. */
@Component
@Order(60)
class RoundsSection implements ReportSection {

    private static final String HEADING = "Đợt xét khen thưởng";
    private static final List<String> HEADS =
            List.of("Đợt xét", "Hạn nhận hồ sơ", "Tình hình", "Quyết định", "Đã xếp hạng", "Được duyệt");

    private final RoundsOfPeriod rounds;

    RoundsSection(RoundsOfPeriod rounds) {
        this.rounds = rounds;
    }

    @Override
    public Section of(ReportScope scope) {
        var found = rounds.of(scope.province(), scope.units(), scope.period().first(), scope.asOf()).stream()
                .filter(round -> scope.whole() || round.ranked() > 0)
                .toList();
        if (found.isEmpty()) {
            return Section.saying(HEADING, "Trong kỳ không có đợt xét khen thưởng nào có hồ sơ được xếp hạng.");
        }
        return new Section(
                HEADING,
                List.of("Trong kỳ có %d đợt xét khen thưởng đang tiến hành hoặc đã kết thúc.".formatted(found.size())),
                List.of(new ReportTable(
                        "Các đợt xét khen thưởng",
                        HEADS,
                        found.stream().map(RoundsSection::cells).toList())),
                List.of());
    }

    private static List<@Nullable Object> cells(Progress round) {
        var number = round.decisionNumber();
        var date = round.decisionDate();
        return Arrays.asList(
                round.name(),
                round.deadline(),
                round.stage().label(),
                number == null || date == null ? null : new OfficialDocument(number, date).cited(),
                round.ranked(),
                round.approved());
    }
}

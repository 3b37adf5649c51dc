package vn.thidua.award;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.figures.VietnameseNumber;
import vn.thidua.notification.NoticeKind;
import vn.thidua.notification.Notices;
import vn.thidua.organisation.Role;

/** Tells units that the money of their nominees is another than they were told. */
@Component
class MoneyNotices {

    private final Rounds rounds;
    private final Notices notices;

    MoneyNotices(Rounds rounds, Notices notices) {
        this.rounds = rounds;
        this.notices = notices;
    }

    /** Tells every unit its own lines, as corrected. */
    void tellCorrection(RoundId id, List<MoneyLine> lines) {
        lines.stream().collect(Collectors.groupingBy(MoneyLine::unitCode)).forEach((unit, ofUnit) -> {
            var text = RoundNotices.fitting(text(rounds.round(id).name(), ofUnit));
            notices.tell(NoticeKind.RESULT, Role.OFFICER, unit, "Điều chỉnh tiền thưởng", text, id.toString());
            notices.tell(NoticeKind.RESULT, Role.HEAD, unit, "Điều chỉnh tiền thưởng", text, id.toString());
        });
    }

    private static String text(String round, List<MoneyLine> lines) {
        var amounts = lines.stream()
                .map(line -> "%s: %s đồng".formatted(line.label(), VietnameseNumber.format(line.amount())))
                .collect(Collectors.joining("; "));
        return "Tiền thưởng của đợt xét “%s” được điều chỉnh. %s. Lý do: %s"
                .formatted(round, amounts, lines.get(0).reason());
    }
}

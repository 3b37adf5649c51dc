package vn.thidua.target;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.programme.Programme;
import vn.thidua.refusal.Refused;

/** The standing body asks for the values of a year: one report for each target of the programme. */
@Service
@Transactional
public class TargetCollecting {

    private final TargetTable table;
    private final TargetDesks desks;
    private final TargetNotices notices;
    private final Clock clock;

    TargetCollecting(TargetTable table, TargetDesks desks, TargetNotices notices, Clock clock) {
        this.table = table;
        this.desks = desks;
        this.notices = notices;
        this.clock = clock;
    }

    /** A year that may be asked about. */
    public record Choice(String programme, String name, int year) {

        /** By which a form names it. */
        public String key() {
            return programme + " " + year;
        }
    }

    /** The years of the person's programmes that have begun and were not asked about, the earliest first. */
    public List<Choice> choices(String personId) {
        var thisYear = LocalDate.now(clock).getYear();
        return desks.keptBy(personId).stream()
                .flatMap(programme -> programme.years().stream()
                        .filter(year -> year <= thisYear
                                && table.findYear(programme.code(), year).isEmpty())
                        .map(year -> new Choice(programme.code(), programme.name(), year)))
                .toList();
    }

    /** Asks about one of {@link #choices}; the units that answer for the targets are told. */
    public TargetYear open(String key, LocalDate lastDay, String personId) {
        var choice = choices(personId).stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        "target-year-unknown",
                        "Năm đã chọn không thuộc chương trình của bạn hoặc đã được yêu cầu; hãy chọn trong danh sách.",
                        "year"));
        if (lastDay.isBefore(LocalDate.now(clock))) {
            throw new Refused("target-due-past", "Hạn báo cáo phải từ hôm nay trở đi; hãy chọn ngày khác.", "lastDay");
        }
        var programme = desks.keptBy(personId).stream()
                .filter(one -> one.code().equals(choice.programme()))
                .findFirst()
                .orElseThrow();
        return open(programme, choice.year(), lastDay, personId);
    }

    private TargetYear open(Programme programme, int year, LocalDate lastDay, String personId) {
        var opened = new TargetYear(
                UUID.randomUUID(), programme.province(), programme.code(), programme.version(), year, lastDay);
        table.add(opened, personId);
        for (int position = 0; position < programme.targets().size(); position++) {
            var target = programme.targets().get(position);
            table.ask(opened.id(), target.code(), position, target.responsible().unit());
        }
        notices.asked(opened, table.reports(opened.id()));
        return opened;
    }
}

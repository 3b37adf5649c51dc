package vn.thidua.calendar;

import java.util.List;
import java.util.Optional;
import vn.thidua.csv.CsvFile;
import vn.thidua.csv.CsvRow;

/** Reads special days from a CSV file. */
final class CalendarFile {

    private static final int LONGEST_TEXT = 300;

    private CalendarFile() {}

    /**
     * The days of the file.
     *
     * @throws vn.thidua.csv.BadRows when a single cell of it is wrong
     */
    static List<SpecialDay> read(String name, byte[] content) {
        var file = CsvFile.read(name, content, "day", "kind", "name", "source", "official");
        var days = file.rows().stream()
                .map(CalendarFile::day)
                .flatMap(Optional::stream)
                .toList();
        file.refuseIfBad();
        return days;
    }

    private static Optional<SpecialDay> day(CsvRow row) {
        var day = row.date("day");
        var kind = row.choice("kind", DayKind.class);
        var name = row.text("name", LONGEST_TEXT);
        var source = row.text("source", LONGEST_TEXT);
        var official = row.flag("official");
        return row.ifGood(() -> new SpecialDay(
                day.orElseThrow(),
                kind.orElseThrow(),
                name.orElseThrow(),
                source.orElseThrow(),
                official.orElseThrow()));
    }
}

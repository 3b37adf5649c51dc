package vn.thidua.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.csv.CsvFile;
import vn.thidua.csv.CsvRow;
import vn.thidua.figures.FigureRow.Key;
import vn.thidua.organisation.Organisation;

/** Reads a table of figures and notes every cell that cannot be taken. */
@Component
class FigureFile {

    /** The header. */
    static final List<String> COLUMNS =
            List.of("subject_kind", "subject", "metric", "year", "item", "value", "source_document", "source_date");

    private static final Pattern YEAR = Pattern.compile("20\\d{2}");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_VALUE = 500;
    private static final int LONGEST_DOCUMENT = 300;

    private final Organisation organisation;
    private final Metrics metrics;
    private final FigureTable table;

    FigureFile(Organisation organisation, Metrics metrics, FigureTable table) {
        this.organisation = organisation;
        this.metrics = metrics;
        this.table = table;
    }

    /**
     * The figures of the file.
     *
     * @param enterable the metrics that whoever hands it in may enter
     * @throws vn.thidua.csv.BadRows when a single cell of it is wrong
     */
    List<FigureRow> read(CsvFile file, String enteredBy, Predicate<Metric> enterable) {
        var subjects = FigureSubjects.of(organisation, enteredBy);
        Map<Key, CsvRow> lines = new LinkedHashMap<>();
        var figures = new ArrayList<FigureRow>();
        for (var row : file.rows()) {
            figure(row, subjects, enterable).ifPresent(found -> {
                noteDuplicate(row, lines.putIfAbsent(found.key(), row));
                figures.add(found);
            });
        }
        noteComputed(figures, lines);
        file.refuseIfBad();
        return figures;
    }

    private void noteComputed(List<FigureRow> figures, Map<Key, CsvRow> lines) {
        var now = table.inForce(lines.keySet());
        figures.forEach(figure -> ComputedFigures.problemOf(
                        metrics.metric(figure.key().metric()), now.get(figure.key()), figure.value())
                .ifPresent(reason -> lines.get(figure.key()).bad("value", reason)));
    }

    private Optional<FigureRow> figure(CsvRow row, FigureSubjects subjects, Predicate<Metric> enterable) {
        var kind = row.choice("subject_kind", SubjectKind.class);
        var subject = row.text("subject", LONGEST_NAME);
        var metric = metric(row, kind, enterable);
        var year = row.matching("year", YEAR, "năm từ 2000 đến 2099");
        var item = row.optionalText("item", LONGEST_NAME);
        var typed = row.text("value", LONGEST_VALUE);
        var value = typed.map(text -> metric.map(found -> found.valueOf(text)).orElse(text));
        var document = row.text("source_document", LONGEST_DOCUMENT);
        var date = row.date("source_date");
        metric.ifPresent(found -> check(row, found, item, value));
        kind.ifPresent(found -> subject.flatMap(code -> subjects.problemOf(found, code))
                .ifPresent(reason -> row.bad("subject", reason)));
        row.ifGood(() -> subjects.absence(subject.orElseThrow(), Integer.parseInt(year.orElseThrow())))
                .filter(absent -> kind.equals(Optional.of(SubjectKind.UNIT)))
                .flatMap(absent -> absent)
                .ifPresent(reason -> row.bad("subject", reason));
        return row.ifGood(() -> {
            var key = new Key(
                    kind.orElseThrow(),
                    subject.orElseThrow(),
                    metric.orElseThrow().code(),
                    Integer.parseInt(year.orElseThrow()),
                    item.orElse(""));
            return new FigureRow(key, value.orElseThrow(), document.orElseThrow(), date.orElseThrow());
        });
    }

    private Optional<Metric> metric(CsvRow row, Optional<SubjectKind> kind, Predicate<Metric> enterable) {
        var metric = metrics.find(row.raw("metric"));
        if (metric.isEmpty()) {
            row.bad("metric", "“%s” không có trong danh mục chỉ tiêu số liệu".formatted(row.raw("metric")));
        } else if (kind.isPresent() && kind.get() != metric.get().subject()) {
            row.bad(
                    "metric",
                    "chỉ tiêu này là của %s".formatted(metric.get().subject().label()));
        } else if (!enterable.test(metric.get())) {
            row.bad(
                    "metric",
                    "chỉ tiêu này do %s cung cấp".formatted(metric.get().owner()));
        }
        return metric;
    }

    private static void check(CsvRow row, Metric metric, Optional<String> item, Optional<String> value) {
        if (metric.itemised() && item.isEmpty()) {
            row.bad("item", "chỉ tiêu này chia theo mục; hãy ghi tên mục");
        } else if (!metric.itemised() && item.isPresent()) {
            row.bad("item", "chỉ tiêu này không chia theo mục; hãy để trống");
        }
        value.flatMap(metric::problemOf).ifPresent(reason -> row.bad("value", reason));
    }

    private static void noteDuplicate(CsvRow row, @Nullable CsvRow first) {
        if (first != null) {
            row.bad("metric", "trùng với số liệu ở dòng %d của tệp".formatted(first.line()));
        }
    }
}

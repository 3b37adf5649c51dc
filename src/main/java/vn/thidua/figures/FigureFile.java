package vn.thidua.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.csv.CsvFile;
import vn.thidua.csv.CsvRow;
import vn.thidua.figures.FigureRow.Key;
import vn.thidua.organisation.Organisation;

/** Reads figures from CSV files and notes every cell that cannot be taken. */
@Component
class FigureFile {

    private static final String[] COLUMNS = {
        "subject_kind", "subject", "metric", "year", "item", "value", "source_document", "source_date"
    };
    private static final Pattern YEAR = Pattern.compile("20\\d{2}");
    private static final int LONGEST_ITEM = 200;
    private static final int LONGEST_VALUE = 500;
    private static final int LONGEST_DOCUMENT = 300;

    private final Organisation organisation;
    private final Metrics metrics;

    FigureFile(Organisation organisation, Metrics metrics) {
        this.organisation = organisation;
        this.metrics = metrics;
    }

    /** The figures of the file, all of them good. */
    List<FigureRow> read(String name, byte[] content) {
        var file = CsvFile.read(name, content, COLUMNS);
        var figures = new ArrayList<FigureRow>();
        Map<Key, Long> lines = new HashMap<>();
        for (var row : file.rows()) {
            var figure = figure(row);
            figure.ifPresent(found -> noteDuplicate(row, lines.putIfAbsent(found.key(), row.line())));
            figure.ifPresent(figures::add);
        }
        file.refuseIfBad();
        return figures;
    }

    private Optional<FigureRow> figure(CsvRow row) {
        var kind = row.choice("subject_kind", SubjectKind.class);
        var subject = row.text("subject", LONGEST_ITEM);
        var year = row.matching("year", YEAR, "năm từ 2000 đến 2099");
        var item = row.optionalText("item", LONGEST_ITEM);
        var value = row.text("value", LONGEST_VALUE);
        var document = row.text("source_document", LONGEST_DOCUMENT);
        var date = row.date("source_date");
        var metric = metric(row);
        kind.ifPresent(found -> checkSubject(row, found, subject.orElse("")));
        metric.ifPresent(found -> checkMetric(row, found, kind, item, value));
        return row.ifGood(() -> new FigureRow(
                new Key(
                        kind.orElseThrow(),
                        subject.orElseThrow(),
                        metric.orElseThrow().code(),
                        Integer.parseInt(year.orElseThrow()),
                        item.orElse("")),
                value.orElseThrow(),
                document.orElseThrow(),
                date.orElseThrow()));
    }

    private Optional<Metric> metric(CsvRow row) {
        var metric = metrics.find(row.raw("metric"));
        if (metric.isEmpty()) {
            row.bad("metric", "“%s” không có trong danh mục chỉ tiêu số liệu".formatted(row.raw("metric")));
        }
        return metric;
    }

    private void checkSubject(CsvRow row, SubjectKind kind, String subject) {
        var known = kind == SubjectKind.UNIT
                ? organisation.findUnit(subject).isPresent()
                : organisation.findPerson(subject).isPresent();
        if (!subject.isEmpty() && !known) {
            var what = kind == SubjectKind.UNIT ? "đơn vị" : "người";
            row.bad("subject", "không có %s nào mang mã “%s”".formatted(what, subject));
        }
    }

    private static void checkMetric(
            CsvRow row, Metric metric, Optional<SubjectKind> kind, Optional<String> item, Optional<String> value) {
        if (kind.isPresent() && kind.get() != metric.subject()) {
            row.bad(
                    "metric",
                    "chỉ tiêu “%s” là của %s"
                            .formatted(metric.code(), metric.subject().label()));
        }
        if (metric.itemised() == item.isEmpty()) {
            row.bad(
                    "item",
                    metric.itemised()
                            ? "phải ghi tên chỉ số thành phần"
                            : "chỉ tiêu này không chia theo mục; hãy để trống");
        }
        value.flatMap(metric::problemOf).ifPresent(reason -> row.bad("value", reason));
    }

    private static void noteDuplicate(CsvRow row, @Nullable Long firstLine) {
        if (firstLine != null) {
            row.bad("metric", "trùng với số liệu ở dòng %d của tệp".formatted(firstLine));
        }
    }
}

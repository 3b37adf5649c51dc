package vn.thidua.figures;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.csv.CsvFile;
import vn.thidua.csv.CsvRow;
import vn.thidua.figures.FigureRow.Key;
import vn.thidua.organisation.ImportScope;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.Unit;

/** Reads figures from CSV files and notes every cell that cannot be taken. */
@Component
class FigureFile {

    private static final String[] COLUMNS = {
        "subject_kind", "subject", "metric", "year", "item", "value", "source_document", "source_date"
    };
    private static final Pattern YEAR = Pattern.compile("20\\d{2}");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_VALUE = 500;
    private static final int LONGEST_DOCUMENT = 300;

    private final Organisation organisation;
    private final Metrics metrics;

    FigureFile(Organisation organisation, Metrics metrics) {
        this.organisation = organisation;
        this.metrics = metrics;
    }

    /**
     * The figures of the file.
     *
     * @throws vn.thidua.csv.BadRows when a single cell of it is wrong
     */
    List<FigureRow> read(String name, byte[] content, String enteredBy) {
        var file = CsvFile.read(name, content, COLUMNS);
        var subjects = subjects(ImportScope.of(enteredBy, organisation));
        var figures = new ArrayList<FigureRow>();
        Map<Key, Long> lines = new HashMap<>();
        for (var row : file.rows()) {
            var figure = figure(row, subjects);
            figure.ifPresent(found -> noteDuplicate(row, lines.putIfAbsent(found.key(), row.line())));
            figure.ifPresent(figures::add);
        }
        file.refuseIfBad();
        return figures;
    }

    private Map<SubjectKind, Set<String>> subjects(ImportScope scope) {
        var units = organisation.units();
        var people = scope.of(organisation.people(), units);
        var subjects = new EnumMap<SubjectKind, Set<String>>(SubjectKind.class);
        subjects.put(SubjectKind.UNIT, scope.of(units).stream().map(Unit::code).collect(Collectors.toSet()));
        subjects.put(SubjectKind.PERSON, people.stream().map(Person::id).collect(Collectors.toSet()));
        return subjects;
    }

    private Optional<FigureRow> figure(CsvRow row, Map<SubjectKind, Set<String>> subjects) {
        var kind = row.choice("subject_kind", SubjectKind.class);
        var subject = kind.flatMap(found -> subject(row, found, subjects.getOrDefault(found, Set.of())));
        var metric = metric(row, kind);
        var year = row.matching("year", YEAR, "năm từ 2000 đến 2099");
        var item = row.optionalText("item", LONGEST_NAME);
        var value = row.text("value", LONGEST_VALUE);
        var document = row.text("source_document", LONGEST_DOCUMENT);
        var date = row.date("source_date");
        metric.ifPresent(found -> check(row, found, item, value));
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

    private Optional<Metric> metric(CsvRow row, Optional<SubjectKind> kind) {
        var metric = metrics.find(row.raw("metric"));
        if (metric.isEmpty()) {
            row.bad("metric", "“%s” không có trong danh mục chỉ tiêu số liệu".formatted(row.raw("metric")));
        } else if (kind.isPresent() && kind.get() != metric.get().subject()) {
            row.bad(
                    "metric",
                    "chỉ tiêu này là của %s".formatted(metric.get().subject().label()));
        }
        return metric;
    }

    private static Optional<String> subject(CsvRow row, SubjectKind kind, Set<String> known) {
        var subject = row.text("subject", LONGEST_NAME);
        if (subject.isPresent() && !known.contains(subject.get())) {
            row.bad("subject", "không có %s nào mang mã “%s”".formatted(kind.label(), subject.get()));
        }
        return subject;
    }

    private static void check(CsvRow row, Metric metric, Optional<String> item, Optional<String> value) {
        if (metric.itemised() && item.isEmpty()) {
            row.bad("item", "chỉ tiêu này chia theo mục; hãy ghi tên mục");
        } else if (!metric.itemised() && item.isPresent()) {
            row.bad("item", "chỉ tiêu này không chia theo mục; hãy để trống");
        }
        value.flatMap(metric::problemOf).ifPresent(reason -> row.bad("value", reason));
    }

    private static void noteDuplicate(CsvRow row, @Nullable Long firstLine) {
        if (firstLine != null) {
            row.bad("metric", "trùng với số liệu ở dòng %d của tệp".formatted(firstLine));
        }
    }
}

package vn.thidua.directive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.csv.CsvFile;
import vn.thidua.csv.CsvRow;

/** Reads directives from a file and notes every cell that cannot be taken. */
final class DirectiveFile {

    static final List<String> COLUMNS =
            List.of("number", "issuedOn", "issuer", "summary", "unit", "dueWords", "dueDay", "doneOn", "answer");
    static final int LONGEST_NUMBER = 100;
    static final int LONGEST_NAME = 200;
    static final int LONGEST_SUMMARY = 1000;
    static final int LONGEST_DOCUMENT = 300;

    private static final int LONGEST_CODE = 46;
    private static final Map<String, Due.Words> WORDS = words();
    private static final Pattern WORD = Pattern.compile(String.join("|", WORDS.keySet()));

    private final DirectiveDesk desk;

    DirectiveFile(DirectiveDesk desk) {
        this.desk = desk;
    }

    /** A row of the file; no answer means that the file does not know of one. */
    record Row(Assignment assignment, @Nullable Answer done) {}

    /** @throws vn.thidua.csv.BadRows when a single cell is wrong */
    List<Row> read(CsvFile file) {
        var rows = new ArrayList<Row>();
        Map<Assignment.Key, Long> lines = new HashMap<>();
        for (var cells : file.rows()) {
            row(cells).ifPresent(row -> {
                noteDuplicate(cells, lines.putIfAbsent(row.assignment().key(), cells.line()));
                desk.problems(row.assignment(), row.done())
                        .forEach(problem -> cells.bad(problem.field(), problem.reason()));
                rows.add(row);
            });
        }
        file.refuseIfBad();
        return rows;
    }

    private static Optional<Row> row(CsvRow row) {
        var number = row.text("number", LONGEST_NUMBER);
        var issuedOn = row.date("issuedOn");
        var issuer = row.text("issuer", LONGEST_NAME);
        var summary = row.text("summary", LONGEST_SUMMARY);
        var unit = row.text("unit", LONGEST_CODE);
        var words = row.matching("dueWords", WORD, "“trước” hoặc “đến hết”").map(WORDS::get);
        var dueDay = row.date("dueDay");
        var doneOn = row.optionalDate("doneOn");
        var answer = row.optionalText("answer", LONGEST_DOCUMENT);
        if (row.raw("doneOn").isEmpty() != row.raw("answer").isEmpty()) {
            row.bad("answer", "ngày hoàn thành và văn bản trả lời phải cùng có hoặc cùng để trống");
        }
        return row.ifGood(() -> new Row(
                new Assignment(
                        number.orElseThrow(),
                        issuedOn.orElseThrow(),
                        issuer.orElseThrow(),
                        summary.orElseThrow(),
                        unit.orElseThrow(),
                        new Due(words.orElseThrow(), dueDay.orElseThrow())),
                doneOn.map(day -> new Answer(day, answer.orElseThrow())).orElse(null)));
    }

    private static void noteDuplicate(CsvRow row, @Nullable Long firstLine) {
        if (firstLine != null) {
            row.bad("number", "trùng với văn bản ở dòng %d của tệp".formatted(firstLine));
        }
    }

    private static Map<String, Due.Words> words() {
        Map<String, Due.Words> words = new HashMap<>();
        for (var word : Due.Words.values()) {
            words.put(word.label(), word);
        }
        return Map.copyOf(words);
    }
}

package vn.thidua.award.process;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.thidua.award.LongList;
import vn.thidua.award.LongList.Named;
import vn.thidua.award.RoundId;
import vn.thidua.award.RoundLine;
import vn.thidua.award.RoundLine.Answer;
import vn.thidua.engine.SubmittedForm;

/**
 * The lines of a list on the forms that answer them: one by one, or, where a form cannot carry them all, by naming those
 * that are answered otherwise than suggested.
 */
@Component
class AnsweredLines {

    private static final String APPROVE = "APPROVE";

    private final RoundView view;

    AnsweredLines(RoundView view) {
        this.view = view;
    }

    /**
     * What a form shows of the lines.
     *
     * @param suggested whether each line comes filled in as the ranking suggests
     */
    Map<String, Object> show(RoundId id, boolean suggested) {
        var lines = view.lines(id);
        return LongList.is(lines)
                ? Map.of("isLong", true, "listText", listText(id, lines), "edge", edge(lines))
                : Map.of("isLong", false, "listText", "", "lines", suggested ? suggested(lines) : view.rows(lines));
    }

    /** An answer for every line. */
    List<Answer> read(RoundId id, SubmittedForm form) {
        var lines = view.lines(id);
        return LongList.is(lines)
                ? LongList.answers(
                        lines,
                        form.rows("exceptions").stream()
                                .map(AnsweredLines::named)
                                .toList())
                : answers(lines, form.rows("lines"));
    }

    private static String listText(RoundId id, List<RoundLine> lines) {
        return "Danh sách có %d dòng nên không hiện từng dòng ở đây; %s để xem."
                .formatted(lines.size(), RoundView.whole(id));
    }

    private List<Map<String, Object>> edge(List<RoundLine> lines) {
        var edge = LongList.edge(lines);
        var rows = view.rows(edge);
        IntStream.range(0, rows.size()).forEach(i -> rows.get(i).put("number", lines.indexOf(edge.get(i)) + 1));
        return rows;
    }

    /** Among those tied at the edge the decider chooses. */
    private List<Map<String, Object>> suggested(List<RoundLine> lines) {
        var rows = view.rows(lines);
        IntStream.range(0, rows.size()).forEach(i -> {
            switch (lines.get(i).ranked().place()) {
                case INSIDE -> rows.get(i).put("decision", APPROVE);
                case OUTSIDE -> rows.get(i).put("decision", "REFUSE");
                case AT_EDGE -> {}
            }
        });
        return rows;
    }

    /** Rows come in the order of the lines: the engine refuses rows that were moved, added or taken away. */
    private static List<Answer> answers(List<RoundLine> lines, List<SubmittedForm> rows) {
        return IntStream.range(0, rows.size())
                .mapToObj(i -> new Answer(lines.get(i).nomineeId(), approved(rows.get(i)), reason(rows.get(i))))
                .toList();
    }

    private static Named named(SubmittedForm row) {
        var number = row.findNumber("number").orElseThrow().intValueExact();
        return new Named(number, row.text("nominee"), approved(row), reason(row));
    }

    private static boolean approved(SubmittedForm row) {
        return row.text("decision").equals(APPROVE);
    }

    private static String reason(SubmittedForm row) {
        return row.findText("reason").orElse("");
    }
}

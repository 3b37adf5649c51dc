package vn.thidua.award.process;

import java.util.List;
import java.util.stream.IntStream;
import vn.thidua.award.RoundLine;
import vn.thidua.award.RoundLine.Answer;
import vn.thidua.engine.SubmittedForm;

/** Answers from the rows of a form. */
final class LineAnswers {

    static final String APPROVE = "APPROVE";

    private LineAnswers() {}

    /** Rows come in the order of the lines: the engine refuses rows that were moved, added or taken away. */
    static List<Answer> of(List<RoundLine> lines, List<SubmittedForm> rows) {
        return IntStream.range(0, rows.size())
                .mapToObj(i -> answer(lines.get(i).nomineeId(), rows.get(i)))
                .toList();
    }

    private static Answer answer(String nomineeId, SubmittedForm row) {
        return new Answer(
                nomineeId,
                row.text("decision").equals(APPROVE),
                row.findText("reason").orElse(""));
    }
}

package vn.thidua.council.process;

import java.util.List;
import java.util.stream.Stream;
import vn.thidua.council.Convening;
import vn.thidua.council.Convening.Decision;
import vn.thidua.council.Convening.Presence;
import vn.thidua.council.MeetingForm;
import vn.thidua.engine.FormTask;
import vn.thidua.engine.SubmittedForm;

/** Reads what the secretary submitted with {@code convene-council.form}; whoever submits keeps the minutes. */
final class SubmittedConvening {

    private SubmittedConvening() {}

    static Convening read(FormTask task, SubmittedForm form) {
        return new Convening(
                form.date("heldOn"),
                form.text("place"),
                MeetingForm.valueOf(form.text("meetingForm")),
                form.text("chairId"),
                task.personId(),
                form.rows("attendance").stream()
                        .map(SubmittedConvening::presence)
                        .toList(),
                decisions(form));
    }

    private static Presence presence(SubmittedForm row) {
        return new Presence(
                row.text("memberId"),
                row.flag("present"),
                row.findText("reason").orElse(""));
    }

    private static List<Decision> decisions(SubmittedForm form) {
        return Stream.concat(
                        form.rows("recusals").stream()
                                .map(row -> decision(row, row.text("decision").equals("CONFIRMED"))),
                        form.rows("addedRecusals").stream().map(row -> decision(row, true)))
                .toList();
    }

    private static Decision decision(SubmittedForm row, boolean confirmed) {
        return new Decision(
                row.text("lineId"),
                row.text("memberId"),
                confirmed,
                row.findText("reason").orElse(""));
    }
}

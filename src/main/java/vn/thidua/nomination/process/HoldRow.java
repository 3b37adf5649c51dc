package vn.thidua.nomination.process;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.thidua.engine.SubmittedForm;
import vn.thidua.nomination.HeldNominees;
import vn.thidua.nomination.Hold;
import vn.thidua.nomination.Hold.Resolution;

/** A hold as a row of the appraisal's forms. */
final class HoldRow {

    private HoldRow() {}

    /** For the appraiser, who decides. */
    static Map<String, Object> shown(HeldNominees.Line line) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("nominee", line.nominee().label());
        row.put("kind", line.hold().kind().label());
        row.put("text", line.hold().text());
        Resolution resolution = line.hold().resolution();
        if (resolution != null) {
            row.put("resolution", resolution.name());
            row.put("holdReason", line.hold().reason());
            row.put("holdDocument", line.hold().document());
        }
        return row;
    }

    /** For the lead, who sees what was decided. */
    static Map<String, Object> decided(HeldNominees.Line line) {
        Resolution resolution = line.hold().resolution();
        return Map.of(
                "nominee",
                line.nominee().label(),
                "kind",
                line.hold().kind().label(),
                "text",
                line.hold().text(),
                "resolved",
                resolution == null ? "Chưa kết luận" : decision(resolution, line.hold()));
    }

    private static String decision(Resolution resolution, Hold hold) {
        return "%s: %s%s"
                .formatted(
                        resolution.label(),
                        hold.reason(),
                        hold.document().isEmpty() ? "" : " (" + hold.document() + ")");
    }

    /** What the appraiser answered. */
    static HeldNominees.Answer answer(SubmittedForm row) {
        return new HeldNominees.Answer(
                row.findText("resolution").map(Resolution::valueOf),
                row.findText("holdReason").orElse(""),
                row.findText("holdDocument").orElse(""));
    }
}

package vn.thidua.nomination.process;

import java.util.Map;
import java.util.stream.Collectors;
import vn.thidua.figures.VietnameseNumber;
import vn.thidua.nomination.CopiedText;
import vn.thidua.nomination.CopiedText.Passage;

/** What a report has in common with other dossiers, as a row of the appraiser's form. */
final class CopyRow {

    private static final int MOST_PASSAGES = 5;

    private CopyRow() {}

    static Map<String, Object> of(CopiedText copied) {
        int others = copied.passages().size() - MOST_PASSAGES;
        String passages = copied.passages().stream()
                .limit(MOST_PASSAGES)
                .map(CopyRow::passage)
                .collect(Collectors.joining("\n"));
        return Map.of(
                "nominee",
                copied.nominee().label(),
                "share",
                "%s%% (%d/%d từ)".formatted(VietnameseNumber.format(copied.percent()), copied.copied(), copied.words()),
                "mark",
                copied.suspicious() ? "CẦN XEM" : "Trùng ít",
                "passages",
                others > 0 ? "%s\nvà %d đoạn khác".formatted(passages, others) : passages);
    }

    private static String passage(Passage passage) {
        return "- %d từ ở %s, trùng với %s: “%s”"
                .formatted(passage.words(), passage.title(), passage.where(), passage.text());
    }
}

package vn.thidua.award.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.award.Commenting;
import vn.thidua.award.Commenting.Decision;
import vn.thidua.award.Commenting.Handling;
import vn.thidua.award.HeldCandidates.HeldCandidate;
import vn.thidua.award.PublicList;
import vn.thidua.award.PublicListing;
import vn.thidua.award.RecordedComment;
import vn.thidua.award.RoundId;
import vn.thidua.document.Written;
import vn.thidua.engine.SubmittedForm;

/** The public list, its comments and holds as the rows of the forms. */
@Component
class CommentView {

    private final PublicListing listing;
    private final Commenting commenting;
    private final RoundView rounds;

    CommentView(PublicListing listing, Commenting commenting, RoundView rounds) {
        this.listing = listing;
        this.commenting = commenting;
        this.rounds = rounds;
    }

    /** What both forms show. */
    Map<String, Object> shown(String businessKey) {
        PublicList list = listing.get(RoundId.of(businessKey));
        var values = new LinkedHashMap<String, Object>();
        values.put("title", rounds.details(businessKey).round().name());
        values.put("clause", listing.clause(list.round()));
        values.put("publishedOn", Written.day(list.publishedOn()));
        values.put("lastDay", Written.day(list.lastDay()));
        values.put("explanation", list.explanation());
        values.put(
                "comments",
                commenting.of(list.round()).stream()
                        .map(comment -> row(list, comment))
                        .toList());
        values.put(
                "holds",
                commenting.holds(list.round()).stream().map(CommentView::row).toList());
        return values;
    }

    PublicList list(String businessKey) {
        return listing.get(RoundId.of(businessKey));
    }

    /** What is made of the comments shown. */
    static List<Handling> handlings(SubmittedForm form) {
        return form.rows("comments").stream()
                .map(row -> new Handling(row.findText("reply").orElse(""), row.flag("hold")))
                .toList();
    }

    /** What is decided about the holds shown. */
    static List<Optional<Decision>> decisions(SubmittedForm form) {
        return form.rows("holds").stream()
                .map(row -> row.findText("resolution")
                        .map(resolution -> new Decision(
                                resolution.equals("BARRED"),
                                row.findText("holdReason").orElse(""),
                                row.findText("holdDocument").orElse(""))))
                .toList();
    }

    private static Map<String, Object> row(PublicList list, RecordedComment comment) {
        return Map.of(
                "nominee", list.entry(comment.nomineeId()).orElseThrow().label(),
                "sender", "%s, ngày %s".formatted(comment.sender(), Written.day(comment.receivedOn())),
                "text", comment.text(),
                "hold", comment.held(),
                "reply", comment.reply());
    }

    private static Map<String, Object> row(HeldCandidate hold) {
        return Map.of(
                "nominee",
                hold.label(),
                "text",
                hold.text(),
                "decision",
                hold.decided() ? hold.decision() : "Chưa kết luận");
    }
}

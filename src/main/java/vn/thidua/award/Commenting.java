package vn.thidua.award;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.HeldCandidates.HeldCandidate;
import vn.thidua.award.PublicList.Entry;
import vn.thidua.award.RoundCandidates.Candidate;
import vn.thidua.document.Written;
import vn.thidua.movement.MovementPlan.Route;
import vn.thidua.refusal.Refused;

/** Keeps what the public says about those on a list; the round goes on when everything is answered and decided. */
@Service
@Transactional
public class Commenting {

    private final PublicListing listing;
    private final CommentTable comments;
    private final HeldCandidates held;
    private final RoundCandidates candidates;
    private final RoundDesks desks;
    private final Clock clock;

    Commenting(
            PublicListing listing,
            CommentTable comments,
            HeldCandidates held,
            RoundCandidates candidates,
            RoundDesks desks,
            Clock clock) {
        this.listing = listing;
        this.comments = comments;
        this.held = held;
        this.candidates = candidates;
        this.desks = desks;
        this.clock = clock;
    }

    /** A comment as it came in: about whom, from whom, on which day, what, and whether the nominee is held for it. */
    public record Received(String nomineeId, String sender, LocalDate day, String text, boolean hold) {}

    /** What becomes of a comment that is there: its reply, empty when not yet written, and whether to hold for it. */
    public record Handling(String reply, boolean hold) {}

    /** What is decided about a hold. */
    public record Decision(boolean barred, String reason, String document) {}

    /** Every comment of a round, the oldest first. */
    public List<RecordedComment> of(RoundId id) {
        return comments.of(id);
    }

    /** What nominees of the round are held for because of comments, the oldest first. */
    public List<HeldCandidate> holds(RoundId id) {
        return held.of(comments.of(id).stream()
                .filter(RecordedComment::held)
                .map(RecordedComment::nomineeId)
                .distinct()
                .toList());
    }

    /** Whether a comment waits for its reply or a hold for its decision. */
    public boolean unsettled(RoundId id) {
        return comments.of(id).stream().anyMatch(comment -> comment.reply().isEmpty())
                || holds(id).stream().anyMatch(hold -> !hold.decided());
    }

    /**
     * Records a comment.
     *
     * @throws Refused when it came outside the time for comments or is about nobody on the list
     */
    public void record(RoundId id, Received comment, String by) {
        desks.require(id, RoundDesks.APPRAISAL, by);
        PublicList list = listing.get(id);
        refuseOutside(list, comment.day());
        Entry entry = list.entry(comment.nomineeId())
                .orElseThrow(() -> new Refused(
                        "nominee-not-listed",
                        "Trường hợp này không có trong danh sách công khai; hãy chọn trong danh sách.",
                        "nominee"));
        long recorded = comments.add(id, entry.nomineeId(), comment.sender(), comment.day(), comment.text(), by);
        if (comment.hold()) {
            hold(entry.nomineeId(), recorded, comment.day(), comment.text());
        }
    }

    /** Keeps replies and holds, in the order of {@link #of}. */
    public void handle(RoundId id, List<Handling> handlings, String by) {
        desks.requireAny(id, List.of(RoundDesks.APPRAISAL, Route.RANKING), by);
        List<RecordedComment> recorded = of(id);
        for (int row = 0; row < Math.min(recorded.size(), handlings.size()); row++) {
            handle(recorded.get(row), handlings.get(row), by);
        }
    }

    /** Decides about holds, in the order of {@link #holds}; those decided before and rows without an answer stay. */
    public void decide(RoundId id, List<Optional<Decision>> decisions, String by) {
        List<HeldCandidate> holds = holds(id);
        for (int row = 0; row < Math.min(holds.size(), decisions.size()); row++) {
            HeldCandidate hold = holds.get(row);
            if (!hold.decided() && decisions.get(row).isPresent()) {
                Decision decision = decisions.get(row).get();
                desks.require(id, Route.RANKING, by);
                held.decide(hold.id(), decision.barred(), decision.reason(), decision.document(), by);
            }
        }
    }

    /** Business keys of the proposals of the list from which nobody stands any more. */
    public List<String> nobodyLeft(RoundId id) {
        Set<String> standing =
                candidates.candidates(id).stream().map(Candidate::caseKey).collect(Collectors.toSet());
        return listing.get(id).entries().stream()
                .map(Entry::caseKey)
                .distinct()
                .filter(caseKey -> !standing.contains(caseKey))
                .toList();
    }

    /** Refuses while the list was not shown for as long as the plan says, or something is unanswered. */
    void requireSettled(RoundId id) {
        if (listing.due(id) || listing.find(id).isPresent() && unsettled(id)) {
            throw new Refused(
                    "public-comment-open",
                    "Kế hoạch yêu cầu lấy ý kiến công khai trước khi trình và chưa xong; hãy chờ hết hạn và trả lời mọi ý kiến. Căn cứ: %s."
                            .formatted(listing.clause(id)));
        }
    }

    private void handle(RecordedComment comment, Handling handling, String by) {
        if (!handling.reply().isBlank() && !handling.reply().equals(comment.reply())) {
            comments.reply(comment.id(), handling.reply(), by);
        }
        if (handling.hold() && !comment.held()) {
            hold(comment.nomineeId(), comment.id(), comment.receivedOn(), comment.text());
        }
    }

    /** Who said it stays with the office: the unit reads what its nominee is held for. */
    private void hold(String nomineeId, long comment, LocalDate day, String text) {
        comments.hold(comment);
        held.hold(nomineeId, String.valueOf(comment), "Ý kiến ngày %s: %s".formatted(Written.day(day), text));
    }

    private void refuseOutside(PublicList list, LocalDate day) {
        if (list.ended()
                || day.isAfter(LocalDate.now(clock))
                || day.isBefore(list.publishedOn())
                || day.isAfter(list.lastDay())) {
            throw new Refused(
                    "comment-outside-window",
                    "Ý kiến được nhận từ ngày %s đến hết ngày %s và không sau hôm nay; hãy kiểm tra ngày nhận."
                            .formatted(Written.day(list.publishedOn()), Written.day(list.lastDay())),
                    "receivedOn");
        }
    }
}

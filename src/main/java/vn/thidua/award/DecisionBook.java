package vn.thidua.award;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.award.RankedCandidate.Place;
import vn.thidua.award.RoundLine.Answer;
import vn.thidua.movement.NomineeKind;
import vn.thidua.refusal.Refused;

/** Writes the decider's answers and counts the approved ones, so that a quota is never passed and nobody counts twice. */
@Component
class DecisionBook {

    private final LedgerTable ledger;
    private final RankingTable ranking;
    private final Clock clock;

    DecisionBook(LedgerTable ledger, RankingTable ranking, Clock clock) {
        this.ledger = ledger;
        this.ranking = ranking;
        this.clock = clock;
    }

    /** Records the answers, all or none; the same answer a second time changes nothing. */
    void record(RoundId id, List<Answer> answers, String decidedBy) {
        var quota = ledger.lock(id);
        var lines = linesByNominee(id);
        var fresh = new ArrayList<Answer>();
        var approved = new EnumMap<NomineeKind, Integer>(NomineeKind.class);
        for (var answer : answers) {
            var line = line(lines, answer);
            if (isNew(line, answer)) {
                fresh.add(withReason(line, answer));
                approved.merge(line.ranked().candidate().kind(), answer.approved() ? 1 : 0, Integer::sum);
            }
        }
        ranking.answer(id, fresh, decidedBy, Timestamp.from(clock.instant()));
        approved.forEach((kind, number) -> approve(id, quota.get(kind), number));
    }

    private Map<String, RoundLine> linesByNominee(RoundId id) {
        return ranking.lines(id).stream().collect(Collectors.toMap(RoundLine::nomineeId, Function.identity()));
    }

    private static RoundLine line(Map<String, RoundLine> lines, Answer answer) {
        var line = lines.get(answer.nomineeId());
        if (line == null) {
            throw new Refused(
                    "list-changed",
                    "Danh sách trình đã thay đổi, có dòng không còn trong danh sách; hãy tải lại trang.");
        }
        refuseWithoutReason(line, answer);
        return line;
    }

    private static void refuseWithoutReason(RoundLine line, Answer answer) {
        var against = answer.approved() ? Place.OUTSIDE : Place.INSIDE;
        if (line.ranked().place() == against && answer.reason().isBlank()) {
            throw new Refused(
                    "reason-missing",
                    answer.approved()
                            ? "“%s” xếp ngoài chỉ tiêu; hãy nêu lý do duyệt.".formatted(label(line))
                            : "“%s” xếp trong chỉ tiêu; hãy nêu lý do không duyệt.".formatted(label(line)),
                    "reason");
        }
    }

    private static boolean isNew(RoundLine line, Answer answer) {
        var former = line.answer();
        if (former != null && former.approved() != answer.approved()) {
            throw new Refused(
                    "line-changed",
                    "“%s” đã được quyết định khác trước đó; hãy tải lại trang để xem.".formatted(label(line)));
        }
        return former == null;
    }

    /** Who is refused is always told why; the place in the ranking is reason enough outside the quota. */
    private static Answer withReason(RoundLine line, Answer answer) {
        return answer.approved() || !answer.reason().isBlank()
                ? answer
                : new Answer(answer.nomineeId(), false, line.ranked().explanationForUnit());
    }

    private void approve(RoundId id, QuotaEntry quota, int number) {
        var remaining = quota.remaining();
        if (remaining != null && number > remaining) {
            throw new Refused(
                    "quota-exhausted",
                    "Chỉ tiêu %1$s còn %2$d nhưng bạn duyệt %3$d; hãy bỏ duyệt ít nhất %4$d %1$s."
                            .formatted(
                                    quota.kind().label().toLowerCase(Locale.ROOT),
                                    remaining,
                                    number,
                                    number - remaining));
        }
        ledger.approve(id, quota.kind(), number);
    }

    private static String label(RoundLine line) {
        return line.ranked().candidate().label();
    }
}

package vn.thidua.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.award.LongList;
import vn.thidua.award.RankedCandidate.Place;
import vn.thidua.award.RoundId;
import vn.thidua.award.RoundLine;
import vn.thidua.award.RoundRegister;
import vn.thidua.nomination.Holds;
import vn.thidua.nomination.Nominee;
import vn.thidua.nomination.Nominees;
import vn.thidua.nomination.ProposalId;

/** Decides a list in which everybody is inside the quota, nobody was held and no verdict needed a person: all approved. */
@Component
class DecisionApproval implements Approval {

    private final RoundRegister rounds;
    private final Nominees nominees;
    private final Holds holds;
    private final NomineeDoubts lines;

    DecisionApproval(RoundRegister rounds, Nominees nominees, Holds holds, NomineeDoubts lines) {
        this.rounds = rounds;
        this.nominees = nominees;
        this.holds = holds;
        this.lines = lines;
    }

    @Override
    public String formId() {
        return "decide-lines";
    }

    @Override
    public List<String> doubts(String caseKey, String personId) {
        var ranked = rounds.lines(RoundId.of(caseKey));
        if (LongList.is(ranked)) {
            return List.of("Danh sách có %d dòng, phải xem riêng.".formatted(ranked.size()));
        }
        var doubts = new ArrayList<String>();
        ranked.forEach(line -> doubts.addAll(doubts(line)));
        return doubts;
    }

    @Override
    public Map<String, Object> answer(String caseKey) {
        var approved = rounds.lines(RoundId.of(caseKey)).stream()
                .map(line -> Map.of("decision", "APPROVE"))
                .toList();
        return Map.of("action", "DECIDE", "lines", approved, "confirmed", true);
    }

    private List<String> doubts(RoundLine line) {
        var candidate = line.ranked().candidate();
        if (line.ranked().place() != Place.INSIDE) {
            return List.of("“%s”: %s."
                    .formatted(candidate.label(), line.ranked().place().label().toLowerCase(Locale.ROOT)));
        }
        return nominees.of(ProposalId.of(candidate.caseKey())).stream()
                .filter(nominee -> nominee.id().toString().equals(candidate.nomineeId()))
                .flatMap(nominee -> Stream.concat(held(nominee), lines.of(nominee).stream()))
                .toList();
    }

    private Stream<String> held(Nominee nominee) {
        return holds.of(nominee.id()).isEmpty()
                ? Stream.of()
                : Stream.of("“%s” đã có vướng mắc.".formatted(nominee.label()));
    }
}

package vn.thidua.council;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thidua.council.Convening.Decision;
import vn.thidua.council.CouncilSessions.Line;
import vn.thidua.organisation.Person;
import vn.thidua.refusal.Refused;

/** Joins the recusals the agenda proposes with what the secretary decided. */
final class RecusalList {

    private RecusalList() {}

    static List<Recusal> of(List<Line> lines, List<Person> members, List<Decision> decisions) {
        refuseContradictions(decisions);
        var recusals = new ArrayList<Recusal>();
        for (var line : lines) {
            for (var member : members) {
                recusal(line, member.id(), decisions).ifPresent(recusals::add);
            }
        }
        return List.copyOf(recusals);
    }

    private static void refuseContradictions(List<Decision> decisions) {
        var places = decisions.stream()
                .map(decision -> List.of(decision.lineId(), decision.memberId()))
                .toList();
        if (places.stream().distinct().count() < places.size()) {
            throw new Refused(
                    "recusal-twice",
                    "Mỗi thành viên chỉ ghi không tham gia biểu quyết một lần cho một đề nghị; hãy xóa dòng trùng.",
                    "addedRecusals");
        }
    }

    private static Optional<Recusal> recusal(Line line, String memberId, List<Decision> decisions) {
        var proposed = line.recused().contains(memberId);
        var decision = decisions.stream()
                .filter(candidate -> candidate.lineId().equals(line.id())
                        && candidate.memberId().equals(memberId))
                .findFirst();
        var asProposed =
                proposed ? Optional.of(new Recusal(line.id(), memberId, true, true, "")) : Optional.<Recusal>empty();
        return decision.map(taken -> new Recusal(line.id(), memberId, proposed, taken.confirmed(), taken.reason()))
                .or(() -> asProposed);
    }
}

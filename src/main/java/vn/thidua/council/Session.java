package vn.thidua.council;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.thidua.council.CouncilSessions.Line;
import vn.thidua.council.CouncilSessions.LineResult;
import vn.thidua.council.CouncilSessions.Rule;

/**
 * One meeting of a unit's council on one case, with everything copied that its minutes rest on.
 *
 * @param number  counts the sessions on the case from 1
 * @param members all members of the council in the order of its roll
 */
public record Session(
        UUID id,
        String caseKey,
        String unitCode,
        int number,
        LocalDate heldOn,
        String place,
        MeetingForm form,
        String chairId,
        String secretaryId,
        Rule rule,
        State state,
        List<Attendance> members,
        List<Line> lines,
        List<Recusal> recusals) {

    /** Where a session stands. */
    public enum State {
        CONVENED("Đã ghi nhận thành phần dự họp"),
        INQUORATE("Không đủ số thành viên tối thiểu"),
        VOTING("Đang biểu quyết"),
        COUNTED("Đã kiểm phiếu, chờ xác nhận biên bản"),
        MINUTED("Đã có biên bản");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /** The Vietnamese words shown to people. */
        public String label() {
            return label;
        }
    }

    /** The members who came. */
    public List<Attendance> present() {
        return members.stream().filter(Attendance::present).toList();
    }

    /** Whether enough of all members came. */
    public boolean quorate() {
        return quorum().reachedBy(present().size(), members.size());
    }

    /** How many members must come. */
    public int needed() {
        return quorum().leastOf(members.size());
    }

    /** Who has at least one line to vote on, in the order of the roll. */
    public List<String> voters() {
        return present().stream()
                .map(Attendance::memberId)
                .filter(member -> !linesFor(member).isEmpty())
                .toList();
    }

    /** The lines the member votes on: none when absent, and none from whose vote the member is recused. */
    public List<Line> linesFor(String memberId) {
        return lines.stream()
                .filter(line -> votersOn(line.id()).contains(memberId))
                .toList();
    }

    /** Present members who are not recused from the line. */
    public List<String> votersOn(String lineId) {
        return present().stream()
                .map(Attendance::memberId)
                .filter(member -> !recused(lineId, member))
                .toList();
    }

    /** The member as recorded; somebody who is no member is a programming error. */
    public Attendance member(String memberId) {
        return members.stream()
                .filter(member -> member.memberId().equals(memberId))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(memberId + " is no member of session " + id));
    }

    /**
     * A line is carried when more than the majority of the base voted for it. A present member who cast no ballot stays
     * in the base, so that silence never carries a line; a line nobody may vote on is not carried.
     */
    LineResult result(String lineId, int votesFor, int votesAgainst) {
        var voters = votersOn(lineId).size();
        var base = rule.ofAllMembers() ? members.size() : voters;
        var carried = Fraction.parse(rule.majority()).exceededBy(votesFor, base);
        return new LineResult(lineId, members.size(), voters, votesFor, votesAgainst, carried);
    }

    private boolean recused(String lineId, String memberId) {
        return recusals.stream()
                .anyMatch(recusal -> recusal.confirmed()
                        && recusal.lineId().equals(lineId)
                        && recusal.memberId().equals(memberId));
    }

    private Fraction quorum() {
        return Fraction.parse(rule.quorum());
    }
}

package vn.thidua.award;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import vn.thidua.award.RankedCandidate.Place;
import vn.thidua.award.RoundCandidates.Candidate;
import vn.thidua.document.Written;

/**
 * Says in Vietnamese why a candidate got its place.
 *
 * @param before how many candidates come before those of the same rank
 * @param tied   everyone with equal points and votes, the candidate included
 * @param alike  those of them that the tie rule does not part either, the candidate included
 * @param atEdge whether {@code tied} lies across the edge of the quota, so that the tie rule speaks
 */
record RankingReason(
        Ranking ranking, Candidate candidate, int before, List<Candidate> tied, List<Candidate> alike, boolean atEdge) {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    /** More names than this make a line unreadable. */
    private static final int NAMES = 3;

    String named() {
        return text(names());
    }

    String unnamed() {
        return text(tied.size() - 1 + " " + kind() + " khác");
    }

    private String text(String others) {
        var merit = "Hạng %d, %s: %d điểm, %s".formatted(before + 1, quota(), candidate.points(), votes());
        return merit + (tied.size() > 1 ? "; " + equality() + " với " + others + tie() : "") + ".";
    }

    private String quota() {
        if (!ranking.quota().bounded()) {
            return ranking.quota().words();
        }
        var quota = " chỉ tiêu " + ranking.quota().words();
        return switch (place()) {
            case INSIDE -> "trong" + quota;
            case AT_EDGE -> "ở mép" + quota;
            case OUTSIDE -> "ngoài" + quota;
        };
    }

    private String votes() {
        return candidate.members() == 0
                ? "không có phiếu của Hội đồng"
                : "%d/%d phiếu".formatted(candidate.votesFor(), candidate.members());
    }

    private String equality() {
        return Ranking.votesCompared(tied) ? "bằng điểm và tỷ lệ phiếu" : "bằng điểm, không so phiếu được";
    }

    private String tie() {
        if (!atEdge) {
            return " nên cùng hạng";
        }
        return byRule() + (place() == Place.AT_EDGE ? chosenByDecider() : "");
    }

    private String byRule() {
        return switch (ranking.rule()) {
            case PREFER_WOMEN -> ruleSays(candidate.woman() ? "thuộc diện ưu tiên" : "không thuộc diện ưu tiên");
            case EARLIER_SUBMISSION ->
                ruleSays("ký lúc " + Written.second(candidate.submittedAt().atZone(VIETNAM)));
            case DECIDER_CHOOSES -> "";
        };
    }

    private String ruleSays(String finding) {
        return " nên xếp theo quy tắc “%s”: %s".formatted(ranking.rule().label(), finding);
    }

    private String chosenByDecider() {
        return "; còn %d suất cho %d %s ngang nhau, người có thẩm quyền quyết định chọn"
                .formatted(ranking.quota().freeAfter(before), alike.size(), kind());
    }

    private String names() {
        var names = tied.stream()
                .filter(other -> other != candidate)
                .limit(NAMES)
                .map(Candidate::label)
                .collect(Collectors.joining("; "));
        var unnamed = tied.size() - 1 - NAMES;
        return unnamed <= 0 ? names : names + " và %d %s khác".formatted(unnamed, kind());
    }

    private Place place() {
        return ranking.place(before, alike);
    }

    private String kind() {
        return ranking.quota().kindName();
    }
}

package vn.thidua.award;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.award.TieRule.DECIDER_CHOOSES;
import static vn.thidua.award.TieRule.EARLIER_SUBMISSION;
import static vn.thidua.award.TieRule.PREFER_WOMEN;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.award.RoundCandidates.Candidate;
import vn.thidua.movement.NomineeKind;
import vn.thidua.movement.Quota;

/** Candidates are written {@code name points votesFor/members [woman] [@second of signing]}. */
class RankingTest {

    @ParameterizedTest(name = "{0} under {1}")
    @CsvSource(delimiter = '|', textBlock = """
        # candidates                                        | quota | rule               | result: name rank place, + inside ? at edge - outside
                                                            | 2     | DECIDER_CHOOSES    |
        A 90 5/5                                            | 2     | DECIDER_CHOOSES    | A1+
        A 80 5/5, B 90 5/5                                  | 2     | DECIDER_CHOOSES    | B1+ A2+
        A 80 5/5, B 90 5/5, C 85 5/5                        | 2     | DECIDER_CHOOSES    | B1+ C2+ A3-
        A 80 5/5                                            | 0     | DECIDER_CHOOSES    | A1-
        A 80 5/5, B 80 5/5                                  | 0     | PREFER_WOMEN       | A1- B1-
        # more votes go first; the share counts, exactly, not the number
        A 80 4/5, B 80 5/5                                  | 1     | DECIDER_CHOOSES    | B1+ A2-
        A 80 6/7, B 80 5/5                                  | 1     | DECIDER_CHOOSES    | B1+ A2-
        A 80 5/5, B 80 7/7                                  | 2     | DECIDER_CHOOSES    | A1+ B1+
        A 80 333333333/1000000000, B 80 1/3                 | 1     | DECIDER_CHOOSES    | B1+ A2-
        # a council is missing somewhere: votes of those with equal points are not compared
        A 80 0/0 @1, B 80 0/0 @2                            | 1     | EARLIER_SUBMISSION | A1+ B2-
        A 80 3/5 @2, B 80 0/0 @1, C 80 5/5 @3               | 1     | EARLIER_SUBMISSION | B1+ A2- C3-
        A 81 3/5, B 80 0/0, C 79 5/5, D 79 4/5              | 3     | DECIDER_CHOOSES    | A1+ B2+ C3+ D4-
        # ties inside and below the edge are only shown
        A 90 5/5, B 90 5/5, C 80 5/5                        | 2     | DECIDER_CHOOSES    | A1+ B1+ C3-
        A 90 5/5, B 80 5/5, C 80 5/5                        | 1     | PREFER_WOMEN       | A1+ B2- C2-
        A 90 5/5, B 90 5/5                                  | 2     | PREFER_WOMEN       | A1+ B1+
        # ties across the edge
        A 90 5/5, B 80 5/5, C 80 5/5 woman                  | 2     | PREFER_WOMEN       | A1+ C2+ B3-
        A 90 5/5, B 80 5/5 @9, C 80 5/5 @8                  | 2     | EARLIER_SUBMISSION | A1+ C2+ B3-
        A 90 5/5, B 80 5/5, C 80 5/5                        | 2     | DECIDER_CHOOSES    | A1+ B2? C2?
        # without a bound everybody is inside, and no tie decides anything
        A 80 5/5, B 0 0/5, C 80 5/5 woman                   |       | PREFER_WOMEN       | A1+ C1+ B3+
        # the rule parts some and leaves others tied
        A 80 5/5 woman, B 80 5/5, C 80 5/5, D 80 5/5        | 2     | PREFER_WOMEN       | A1+ B2? C2? D2?
        A 80 5/5 woman, B 80 5/5 woman, C 80 5/5            | 2     | PREFER_WOMEN       | A1+ B1+ C3-
        A 80 5/5 woman, B 80 5/5 woman, C 80 5/5            | 1     | PREFER_WOMEN       | A1? B1? C3-
        A 80 5/5 @1, B 80 5/5 @1                            | 1     | EARLIER_SUBMISSION | A1? B1?
        """)
    void ranks(String candidates, @Nullable Integer quota, TieRule rule, String expected) {
        var ranked = new Ranking(quota(quota), rule).rank(candidates(candidates));

        assertThat(ranked.stream().map(RankingTest::inShort).collect(joining(" ")))
                .isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void explainsAPlaceInsideTheQuota() {
        assertThat(explanation(9, PREFER_WOMEN, "A 92 5/5", "A"))
                .isEqualTo("Hạng 1, trong chỉ tiêu tối đa 9 tập thể (000, dòng 97): 92 điểm, 5/5 phiếu.");
    }

    @Test
    void explainsThatThereIsNoBound() {
        assertThat(explanation(null, PREFER_WOMEN, "A 92 0/0", "A"))
                .isEqualTo("Hạng 1, không giới hạn số tập thể: 92 điểm, không có phiếu của Hội đồng.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        MAXIMUM | 9 | 9 | tối đa 9 tập thể (000, dòng 97)
        MAXIMUM | 9 | 2 | còn 2 trong tối đa 9 tập thể (000, dòng 97)
        EXACT   | 4 | 4 | 4 tập thể (000, dòng 97)
        EXACT   | 4 | 0 | còn 0 trong 4 tập thể (000, dòng 97)
        """)
    void saysTheQuotaWithItsClause(Quota.Rule rule, int number, int left, String words) {
        assertThat(quota(rule, number, left).words()).isEqualTo(words);
    }

    @Test
    void explainsATieThatDecidesNothing() {
        assertThat(explanation(2, PREFER_WOMEN, "A 92 5/5, B 92 7/7", "B"))
                .isEqualTo(
                        "Hạng 1, trong chỉ tiêu tối đa 2 tập thể (000, dòng 97): 92 điểm, 7/7 phiếu; bằng điểm và tỷ lệ phiếu với A"
                                + " nên cùng hạng.");
    }

    @Test
    void explainsHowTheRulePartedATieAtTheEdge() {
        assertThat(explanation(1, PREFER_WOMEN, "A 86 5/5, B 86 5/5 woman", "A"))
                .isEqualTo(
                        "Hạng 2, ngoài chỉ tiêu tối đa 1 tập thể (000, dòng 97): 86 điểm, 5/5 phiếu; bằng điểm và tỷ lệ phiếu với B"
                                + " nên xếp theo quy tắc “Ưu tiên nữ hoặc tập thể có từ 70% nữ”: không thuộc diện ưu tiên.");
        assertThat(explanation(1, EARLIER_SUBMISSION, "A 86 0/0 @1, B 86 0/0 @2", "A"))
                .isEqualTo(
                        "Hạng 1, trong chỉ tiêu tối đa 1 tập thể (000, dòng 97): 86 điểm, không có phiếu của Hội đồng; bằng điểm,"
                                + " không so phiếu được với B nên xếp theo quy tắc “Hồ sơ ký trước”: ký lúc 07:00:01"
                                + " ngày 05/01/2024.");
    }

    @Test
    void explainsThatTheDeciderChoosesAmongTheTied() {
        assertThat(explanation(2, DECIDER_CHOOSES, "A 90 5/5, B 86 5/5, C 86 5/5", "C"))
                .isEqualTo(
                        "Hạng 2, ở mép chỉ tiêu tối đa 2 tập thể (000, dòng 97): 86 điểm, 5/5 phiếu; bằng điểm và tỷ lệ phiếu với B;"
                                + " còn 1 suất cho 2 tập thể ngang nhau, người có thẩm quyền quyết định chọn.");
    }

    @Test
    void namesAtMostThreeOfThoseTiedAndNobodyToAUnit() {
        var ranked = rank(1, DECIDER_CHOOSES, "A 86 5/5, B 86 5/5, C 86 5/5, D 86 5/5, E 86 5/5");

        assertThat(ranked.get(0).explanation()).contains("với B; C; D và 1 tập thể khác;");
        assertThat(ranked.get(0).explanationForUnit())
                .contains("với 4 tập thể khác;")
                .doesNotContain("B");
    }

    @Test
    void numbersTheGroupsOfTied() {
        var ranked = rank(9, DECIDER_CHOOSES, "A 90 5/5, B 86 5/5, C 86 5/5, D 85 5/5, E 84 5/5, F 84 5/5");

        assertThat(ranked).extracting(RankedCandidate::tiedGroup).containsExactly(null, 1, 1, null, 2, 2);
    }

    private static String explanation(@Nullable Integer quota, TieRule rule, String candidates, String name) {
        return rank(quota, rule, candidates).stream()
                .filter(line -> line.candidate().label().equals(name))
                .findFirst()
                .orElseThrow()
                .explanation();
    }

    private static List<RankedCandidate> rank(@Nullable Integer quota, TieRule rule, String candidates) {
        return new Ranking(quota(quota), rule).rank(candidates(candidates));
    }

    private static RoundQuota quota(@Nullable Integer number) {
        return number == null
                ? new RoundQuota(new QuotaEntry(NomineeKind.COLLECTIVE, null, 0, 0, 0, null, null), null)
                : quota(Quota.Rule.MAXIMUM, number, number);
    }

    private static RoundQuota quota(Quota.Rule rule, int number, int left) {
        return new RoundQuota(
                new QuotaEntry(NomineeKind.COLLECTIVE, left, 0, 0, 0, left, null),
                AwardFixture.quota(NomineeKind.COLLECTIVE, rule, number));
    }

    private static String inShort(RankedCandidate line) {
        var place =
                switch (line.place()) {
                    case INSIDE -> "+";
                    case AT_EDGE -> "?";
                    case OUTSIDE -> "-";
                };
        return line.candidate().label() + line.rank() + place;
    }

    private static List<Candidate> candidates(String text) {
        return text == null
                ? List.of()
                : Stream.of(text.split(", ")).map(RankingTest::candidate).toList();
    }

    private static Candidate candidate(String text) {
        var words = List.of(text.split("[ /]"));
        var second = words.stream()
                .filter(word -> word.startsWith("@"))
                .findFirst()
                .map(word -> Long.valueOf(word.substring(1)))
                .orElse(0L);
        return new Candidate(
                words.get(0),
                NomineeKind.COLLECTIVE,
                words.get(0),
                words.get(0),
                "so-y-te",
                "case",
                Integer.parseInt(words.get(1)),
                Integer.parseInt(words.get(2)),
                Integer.parseInt(words.get(3)),
                words.contains("woman"),
                Instant.parse("2024-01-05T00:00:00Z").plusSeconds(second),
                "13 đạt");
    }
}

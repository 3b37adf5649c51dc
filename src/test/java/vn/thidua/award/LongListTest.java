package vn.thidua.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.award.AwardFixture.aCollective;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.award.LongList.Named;
import vn.thidua.award.RankedCandidate.Place;
import vn.thidua.award.RoundLine.Answer;
import vn.thidua.refusal.Refused;

class LongListTest {

    private static final List<RoundLine> LINES = List.of(
            line("Sở Y tế", Place.INSIDE), line("Sở Tư pháp", Place.INSIDE), line("Sở Công Thương", Place.OUTSIDE));

    @Test
    void followsTheRankingExceptForTheLinesNamed() {
        var named = List.of(
                new Named(2, "sở tư pháp", false, "Đang xác minh"), new Named(3, "Công Thương", true, "Vượt khó"));

        assertThat(LongList.answers(LINES, named))
                .containsExactly(
                        new Answer("Sở Y tế", true, ""),
                        new Answer("Sở Tư pháp", false, "Đang xác minh"),
                        new Answer("Sở Công Thương", true, "Vượt khó"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, Sở Y tế, line-unknown, 'Danh sách có các dòng từ 1 đến 3, không có dòng số 0; hãy xem lại số dòng.'",
        "4, Sở Y tế, line-unknown, 'Danh sách có các dòng từ 1 đến 3, không có dòng số 4; hãy xem lại số dòng.'",
        "2, Sở Y tế, line-of-another, 'Dòng số 2 là “Sở Tư pháp”, không phải “Sở Y tế”; hãy xem lại số dòng.'"
    })
    void refusesALineThatIsNotInTheList(int number, String nominee, String code, String sentence) {
        assertRefused(LINES, List.of(new Named(number, nominee, false, "")), code, sentence);
    }

    @Test
    void refusesTwoAnswersToOneLine() {
        var twice = List.of(new Named(1, "Y tế", false, "Một"), new Named(1, "Y tế", true, "Hai"));

        assertRefused(LINES, twice, "line-twice", "Dòng số 1 được nêu hai lần; hãy bỏ bớt một.");
    }

    @Test
    void asksWhoOfATieAtTheEdgeIsAwarded() {
        var lines = List.of(
                line("Sở Y tế", Place.INSIDE), line("Sở Tư pháp", Place.AT_EDGE), line("Sở Nội vụ", Place.AT_EDGE));

        assertRefused(
                lines,
                List.of(new Named(1, "Y tế", false, "Đang xác minh")),
                "edge-unanswered",
                "Các dòng từ 2 đến 3 ngang nhau ở mép chỉ tiêu; hãy nêu dòng được khen thưởng, dòng không nêu thì không được.");
        assertThat(LongList.answers(lines, List.of(new Named(3, "Nội vụ", true, ""))))
                .extracting(Answer::approved)
                .containsExactly(true, false, true);
    }

    private static void assertRefused(List<RoundLine> lines, List<Named> named, String code, String sentence) {
        assertThatThrownBy(() -> LongList.answers(lines, named))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code))
                .hasMessage(sentence);
    }

    private static RoundLine line(String name, Place place) {
        return new RoundLine(
                new RankedCandidate(aCollective(name, 90), 1, place, null, "Giải thích", "Giải thích"), null);
    }
}

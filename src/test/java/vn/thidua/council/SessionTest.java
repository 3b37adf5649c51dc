package vn.thidua.council;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.council.SessionFixture.aCouncilOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.council.CouncilSessions.Line;

class SessionTest {

    @ParameterizedTest
    @CsvSource({"5, 4, true", "5, 3, false", "6, 4, true", "6, 3, false", "7, 5, true", "7, 4, false", "3, 2, true"})
    void isQuorateWithTwoThirdsOfAllMembers(int members, int present, boolean quorate) {
        assertThat(aCouncilOf(members).present(present).session().quorate()).isEqualTo(quorate);
    }

    @ParameterizedTest(name = "{0} members, {1} present, {2} of them recused, of all {3}: {4} votes carry {5}")
    @CsvSource({
        // of those present and not recused
        "5, 5, 0, false, 3, true",
        "5, 5, 0, false, 2, false",
        "5, 4, 0, false, 2, false",
        "5, 4, 0, false, 3, true",
        "5, 4, 1, false, 2, true",
        "5, 4, 1, false, 1, false",
        "5, 4, 3, false, 1, true",
        "5, 4, 4, false, 0, false",
        "2, 2, 1, false, 1, true",
        "1, 1, 0, false, 1, true",
        "15, 15, 0, false, 8, true",
        "15, 15, 0, false, 7, false",
        "15, 10, 0, false, 5, false",
        "15, 10, 0, false, 6, true",
        // of all members, absent and recused ones too
        "5, 4, 0, true, 3, true",
        "5, 4, 0, true, 2, false",
        "5, 4, 1, true, 3, true",
        "6, 4, 1, true, 3, false",
        "6, 4, 0, true, 4, true",
        "15, 10, 0, true, 7, false",
        "15, 10, 0, true, 8, true"
    })
    void carriesALineWithMoreThanHalfOfTheBase(
            int members, int present, int recused, boolean ofAll, int votes, boolean carried) {
        var fixture = aCouncilOf(members).present(present).rule("2/3", "1/2", ofAll);
        for (int i = 1; i <= recused; i++) {
            fixture.recused("l1", "m" + i);
        }

        var result = fixture.session().result("l1", votes, present - recused - votes);

        assertThat(result.carried()).isEqualTo(carried);
        assertThat(result.members()).isEqualTo(members);
        assertThat(result.present()).isEqualTo(present - recused);
    }

    @Test
    void countsAPresentMemberWhoIsSilentInTheBase() {
        assertThat(aCouncilOf(4).session().result("l1", 2, 0).carried()).isFalse();
    }

    @Test
    void asksAMemberOnlyForLinesWithoutRecusal() {
        var session = aCouncilOf(3).recused("l1", "m1").session();

        assertThat(session.linesFor("m1")).extracting(Line::id).containsExactly("l2");
        assertThat(session.linesFor("m2")).extracting(Line::id).containsExactly("l1", "l2");
        assertThat(session.votersOn("l1")).containsExactly("m2", "m3");
    }

    @Test
    void asksNeitherTheAbsentNorThoseRecusedFromEveryLine() {
        var session =
                aCouncilOf(4).present(3).recused("l1", "m1").recused("l2", "m1").session();

        assertThat(session.voters()).containsExactly("m2", "m3");
    }

    @Test
    void letsAMemberVoteWhoseRecusalWasLifted() {
        var session = aCouncilOf(3)
                .with(new Recusal("l1", "m1", true, false, "Đã chuyển công tác"))
                .session();

        assertThat(session.votersOn("l1")).contains("m1");
    }

    @Test
    void hasNoVotersWhenEveryoneIsRecused() {
        var session = aCouncilOf(2)
                .recused("l1", "m1", "m2")
                .recused("l2", "m1", "m2")
                .session();

        assertThat(session.voters()).isEmpty();
        assertThat(session.result("l1", 0, 0).carried()).isFalse();
    }
}

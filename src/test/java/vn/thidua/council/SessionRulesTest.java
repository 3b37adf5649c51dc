package vn.thidua.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.thidua.council.SessionFixture.HELD_ON;
import static vn.thidua.council.SessionFixture.aCouncilOf;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.refusal.Refused;

class SessionRulesTest {

    @Test
    void takesASessionHeldTodayOrBefore() {
        assertThatCode(() -> SessionRules.check(aCouncilOf(5).session(), HELD_ON))
                .doesNotThrowAnyException();
        assertThatCode(() -> SessionRules.check(aCouncilOf(5).session(), HELD_ON.plusDays(1)))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesASessionInTheFuture() {
        assertThat(refusal(aCouncilOf(5).session(), HELD_ON.minusDays(1))).isEqualTo("session-in-future");
    }

    @Test
    void refusesACouncilWithoutMembers() {
        assertThat(refusal(aCouncilOf(0).session(), HELD_ON)).isEqualTo("council-empty");
    }

    @Test
    void refusesAnAbsentChairOrSecretary() {
        assertThat(refusal(aCouncilOf(5).present(0).session(), HELD_ON)).isEqualTo("chair-absent");
        assertThat(refusal(aCouncilOf(5).present(1).session(), HELD_ON)).isEqualTo("secretary-absent");
    }

    @Test
    void refusesALiftedOrAddedRecusalWithoutAReason() {
        for (var recusal :
                List.of(new Recusal("l1", "m1", true, false, " "), new Recusal("l1", "m1", false, true, ""))) {
            assertThat(refusal(aCouncilOf(5).with(recusal).session(), HELD_ON)).isEqualTo("recusal-without-reason");
        }
    }

    @Test
    void refusesASecondSessionBeforeTheFirst() {
        var first = aCouncilOf(5).session();
        var later = new Session(
                first.id(),
                first.caseKey(),
                first.unitCode(),
                1,
                HELD_ON.plusDays(1),
                first.place(),
                first.form(),
                first.chairId(),
                first.secretaryId(),
                first.rule(),
                first.state(),
                first.members(),
                first.lines(),
                first.recusals());

        var refused = catchThrowableOfType(
                Refused.class,
                () -> SessionRules.checkOrder(later, aCouncilOf(5).again(later).session()));

        assertThat(refused.code()).isEqualTo("session-out-of-order");
    }

    private static String refusal(Session session, LocalDate today) {
        return catchThrowableOfType(Refused.class, () -> SessionRules.check(session, today))
                .code();
    }
}

package vn.thidua.engine.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.refusal.Refused;

/** Somebody at a screen that was left open does not get to guess the password. */
class ThrottledProofTest {

    private static final String PERSON = "lan.nguyen";
    private static final String RIGHT = "Dung-2024-mk!";
    private static final String WRONG = "Sai-2024-mk!";

    private final IdentityService identities = mock(IdentityService.class);
    private final LoginThrottle throttle = new LoginThrottle(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    private final ThrottledProof proof = new ThrottledProof(new People(identities), throttle);

    @BeforeEach
    void knowThePassword() {
        when(identities.checkPassword(PERSON, RIGHT)).thenReturn(true);
        when(identities.checkPassword("mai.tran", RIGHT)).thenReturn(true);
    }

    @Test
    void letsThroughWhoKnowsIt() {
        assertThatCode(() -> proof.mustBeOf(PERSON, RIGHT)).doesNotThrowAnyException();
    }

    @Test
    void refusesAWrongOneOfTheField() {
        assertThatThrownBy(() -> proof.mustBeOf(PERSON, WRONG))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).contains("current"))
                .hasMessage("Mật khẩu hiện tại không đúng; hãy nhập lại.");
    }

    @Test
    void makesWhoeverGuessesWaitAndNobodyElse() {
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> proof.mustBeOf(PERSON, WRONG)).hasMessageStartingWith("Mật khẩu hiện tại");
        }

        assertThatThrownBy(() -> proof.mustBeOf(PERSON, RIGHT)).hasMessageMatching("Nhập sai .* chờ \\d+ giây .*");
        assertThatCode(() -> proof.mustBeOf("mai.tran", RIGHT)).doesNotThrowAnyException();
        assertThat(throttle.wait("10.0.0.1", PERSON)).as("logging in").isEqualTo(Duration.ZERO);
    }
}

package vn.thidua.engine.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class LoginThrottleTest {

    private Instant now = Instant.parse("2023-12-01T00:00:00Z");
    private final LoginThrottle throttle = new LoginThrottle(new Clock() {
        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void letsAFewMistakesPass() {
        fail(4);
        assertThat(throttle.wait("10.0.0.1", "lan.nguyen")).isZero();
    }

    @Test
    void waitsLongerWithEveryMistakeUpToFiveMinutes() {
        fail(5);
        assertThat(throttle.wait("10.0.0.1", "lan.nguyen")).isEqualTo(Duration.ofSeconds(1));
        fail(3);
        assertThat(throttle.wait("10.0.0.1", "lan.nguyen")).isEqualTo(Duration.ofSeconds(8));
        fail(20);
        assertThat(throttle.wait("10.0.0.1", "lan.nguyen")).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void neverMakesAnotherAddressWait() {
        fail(40);
        assertThat(throttle.wait("10.0.0.2", "lan.nguyen")).isZero();
    }

    @Test
    void makesAnAddressWaitThatTriesManyAccounts() {
        for (int i = 0; i < 52; i++) {
            throttle.failed("10.0.0.1", "person" + i);
        }
        assertThat(throttle.wait("10.0.0.1", "lan.nguyen")).isPositive();
    }

    @Test
    void forgetsAfterTheRightPasswordOrAWhile() {
        fail(9);
        throttle.succeeded("10.0.0.1", "lan.nguyen");
        assertThat(throttle.wait("10.0.0.1", "lan.nguyen")).isZero();
        fail(9);
        now = now.plus(Duration.ofMinutes(16));
        assertThat(throttle.wait("10.0.0.1", "lan.nguyen")).isZero();
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            throttle.failed("10.0.0.1", "lan.nguyen");
        }
    }
}

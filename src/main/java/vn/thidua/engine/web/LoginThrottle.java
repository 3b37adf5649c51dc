package vn.thidua.engine.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Slows down whoever guesses passwords. Failures count for one address and account together, and, less strictly, for
 * one address; never for an account alone, so that nobody can lock somebody else out.
 */
@Component
class LoginThrottle {

    private static final int REMEMBERED = 20_000;
    private static final int FREE_PER_ACCOUNT = 5;
    private static final int FREE_PER_ADDRESS = 50;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
    private static final Duration FORGET_AFTER = Duration.ofMinutes(15);

    private final Clock clock;
    private final Map<String, Failures> failures = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > REMEMBERED;
        }
    };

    LoginThrottle(Clock clock) {
        this.clock = clock;
    }

    /** How long this address must wait before its next try for this account; zero when it may try now. */
    synchronized Duration wait(String address, String account) {
        var byAccount = remaining(address + " " + account, FREE_PER_ACCOUNT);
        var byAddress = remaining(address, FREE_PER_ADDRESS);
        return byAccount.compareTo(byAddress) > 0 ? byAccount : byAddress;
    }

    synchronized void failed(String address, String account) {
        count(address + " " + account);
        count(address);
    }

    synchronized void succeeded(String address, String account) {
        failures.remove(address + " " + account);
    }

    private void count(String key) {
        failures.merge(
                key, new Failures(1, clock.instant()), (before, one) -> new Failures(before.count + 1, one.last));
    }

    private Duration remaining(String key, int free) {
        var known = failures.get(key);
        if (known == null || known.last.plus(FORGET_AFTER).isBefore(clock.instant())) {
            failures.remove(key);
            return Duration.ZERO;
        }
        var until = known.last.plus(wait(known.count - free));
        return until.isAfter(clock.instant()) ? Duration.between(clock.instant(), until) : Duration.ZERO;
    }

    /** Doubles with every failure beyond the free ones. */
    private static Duration wait(int beyondFree) {
        if (beyondFree < 0) {
            return Duration.ZERO;
        }
        var wait = Duration.ofSeconds(1L << Math.min(beyondFree, 10));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    private record Failures(int count, Instant last) {}
}

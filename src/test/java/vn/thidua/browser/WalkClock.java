package vn.thidua.browser;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** A clock that can be set to a day of a movement, and runs on from there; the engine's clock goes with it. */
public final class WalkClock extends Clock {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int MORNING = 8;

    private volatile Duration ahead = Duration.ZERO;

    WalkClock(LocalDate day) {
        set(day);
    }

    /** It is the morning of that day. */
    public void set(LocalDate day) {
        var morning = day.atTime(MORNING, 0).atZone(VIETNAM).toInstant();
        ahead = Duration.between(Instant.now(), morning);
        ClockUtil.reset();
        ClockUtil.offset(ahead.toMillis());
    }

    /** The engine shares its clock with every other test of this JVM: gives it back to them. */
    public void giveBack() {
        ClockUtil.reset();
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return VIETNAM;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), ahead);
    }
}

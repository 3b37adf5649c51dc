package vn.thidua.directive;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** A clock that stands at ten in the morning of a day in Việt Nam until it is set to another one. */
public final class SetClock extends Clock {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private LocalDate day;

    public SetClock(LocalDate day) {
        this.day = day;
    }

    public void set(LocalDate other) {
        day = other;
    }

    @Override
    public Instant instant() {
        return day.atTime(10, 0).atZone(VIETNAM).toInstant();
    }

    @Override
    public ZoneId getZone() {
        return VIETNAM;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}

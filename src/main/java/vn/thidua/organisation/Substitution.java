package vn.thidua.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.document.OfficialDocument;

/**
 * Somebody holds a role of an absent person for some days (NĐ 30/2020/NĐ-CP, Điều 13). The absent person keeps the role.
 *
 * @param unitCode    where the role is held
 * @param firstDay    the first day, in Việt Nam
 * @param lastDay     the last day, at most a year from the first
 * @param scope       which documents may be signed; required with TL. and TUQ.
 * @param document    the paper that empowers; required with TL. and TUQ.
 * @param reason      why, when a process admin appoints for somebody suddenly absent
 * @param end         its early end, if any
 */
public record Substitution(
        UUID id,
        String absentId,
        Role role,
        String unitCode,
        String substituteId,
        Capacity capacity,
        LocalDate firstDay,
        LocalDate lastDay,
        String scope,
        @Nullable OfficialDocument document,
        String reason,
        String appointedBy,
        Instant appointedAt,
        @Nullable End end) {

    /** Who ended it before its last day, when and why. */
    public record End(String by, Instant at, String reason) {}

    /** How it stands on a day. */
    public enum State {
        COMING,
        CURRENT,
        PAST
    }

    /** How it stands on that day. */
    public State on(LocalDate day) {
        if (end != null || day.isAfter(lastDay)) {
            return State.PAST;
        }
        return day.isBefore(firstDay) ? State.COMING : State.CURRENT;
    }

    /** Whether a day of that time is one of its days, unless it was ended early. */
    boolean overlaps(LocalDate first, LocalDate last) {
        return end == null && !last.isBefore(firstDay) && !first.isAfter(lastDay);
    }

    /** Whether the person is absent or stands in. */
    boolean names(String personId) {
        return absentId.equals(personId) || substituteId.equals(personId);
    }
}

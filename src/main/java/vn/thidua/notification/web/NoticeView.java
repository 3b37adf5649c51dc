package vn.thidua.notification.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.notification.Notice;
import vn.thidua.notification.NoticePlace;

/**
 * A notice as it is shown.
 *
 * @param kind    the Vietnamese name of its kind
 * @param link    where what it is about can be seen; nothing when there is no such place
 * @param waiting whether a task waits there for the person
 */
record NoticeView(
        long id,
        String kind,
        String subject,
        String text,
        String caseKey,
        Instant createdAt,
        boolean read,
        @Nullable String link,
        boolean waiting) {

    static NoticeView of(Notice notice, @Nullable NoticePlace place) {
        return new NoticeView(
                notice.id(),
                notice.kind().label(),
                notice.subject(),
                notice.text(),
                notice.caseKey(),
                notice.createdAt(),
                notice.read(),
                place == null ? null : place.path(),
                place != null && place.waiting());
    }
}

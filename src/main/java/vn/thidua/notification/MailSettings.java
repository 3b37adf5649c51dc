package vn.thidua.notification;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How one person is told by mail.
 *
 * @param on      whether this installation sends mail at all
 * @param address where mail goes
 * @param asked   the address whose code the person has not entered yet
 */
public record MailSettings(
        boolean on, @Nullable String address, @Nullable String asked, Map<NoticeKind, MailWay> ways) {}

package vn.thidua.notification;

import java.time.Instant;

/**
 * One thing a person was told.
 *
 * @param caseKey business key of the case it is about
 * @param read    whether the person marked it as read
 */
public record Notice(
        long id, NoticeKind kind, String subject, String text, String caseKey, Instant createdAt, boolean read) {}

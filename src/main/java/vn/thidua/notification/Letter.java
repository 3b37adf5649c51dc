package vn.thidua.notification;

import org.jspecify.annotations.Nullable;

/**
 * A mail to send.
 *
 * @param key      unique in the installation and the same at every try: {@code notice-17}
 * @param text     what it says; empty when it carries a notice
 * @param noticeId the notice it carries
 * @param tries    how often sending it was begun, this time included
 */
record Letter(
        long id,
        String key,
        String address,
        String subject,
        String text,
        @Nullable Long noticeId,
        int tries) {}

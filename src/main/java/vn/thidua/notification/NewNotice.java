package vn.thidua.notification;

import org.jspecify.annotations.Nullable;

/**
 * Something to tell one person.
 *
 * @param caseKey business key of the case it is about, or a path of the application that shows what it is about
 * @param taskId  the task it is about, when it is about one
 */
record NewNotice(
        String recipient,
        NoticeKind kind,
        String subject,
        String text,
        String caseKey,
        @Nullable String taskId) {}

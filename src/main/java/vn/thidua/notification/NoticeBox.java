package vn.thidua.notification;

import java.util.List;

/** What one person was told; nobody reaches another person's notices. */
public interface NoticeBox {

    /** How many notices are given at once. */
    int MOST = 50;

    /**
     * The newest notices, at most {@link #MOST}, the newest first.
     *
     * @param unreadOnly whether those marked as read are left out
     * @param before     the id of the last notice that was given; what was told before it follows
     */
    List<Notice> newest(String personId, boolean unreadOnly, long before);

    /** How many notices the person has not read. */
    int unread(String personId);

    /**
     * Marks one notice as read; marking it again changes nothing.
     *
     * @throws vn.thidua.refusal.Refused when the person has no such notice
     */
    void markRead(String personId, long noticeId);

    /** Marks all the person's notices as read. */
    void markAllRead(String personId);
}

package vn.thidua.notification;

import java.util.List;

/** What one person was told; nobody reaches another person's notices. */
public interface NoticeBox {

    /** The newest notices, at most 50, the newest first. */
    List<Notice> newest(String personId);

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

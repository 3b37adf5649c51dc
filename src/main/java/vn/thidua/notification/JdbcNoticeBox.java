package vn.thidua.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.refusal.Refused;

/** Every statement names the recipient, so that an id alone opens nothing. */
@Repository
class JdbcNoticeBox implements NoticeBox {

    private final JdbcClient jdbc;

    JdbcNoticeBox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Notice> newest(String personId, boolean unreadOnly, long before) {
        return jdbc.sql("""
                        select id, kind, subject, text, case_key, created_at, read_at is not null as read
                        from notice
                        where recipient_id = :person and id < :before and (read_at is null or not :unreadOnly)
                        order by id desc limit :most
                        """)
                .param("person", personId)
                .param("before", before)
                .param("unreadOnly", unreadOnly)
                .param("most", MOST)
                .query(JdbcNoticeBox::notice)
                .list();
    }

    @Override
    public int unread(String personId) {
        return jdbc.sql("select count(*) from notice where recipient_id = :person and read_at is null")
                .param("person", personId)
                .query(Integer.class)
                .single();
    }

    @Override
    public void markRead(String personId, long noticeId) {
        var found =
                jdbc.sql("""
                        update notice set read_at = coalesce(read_at, now())
                        where id = :id and recipient_id = :person
                        """).param("id", noticeId).param("person", personId).update();
        if (found == 0) {
            throw new Refused(
                    "notice-not-found", "Không tìm thấy thông báo này trong danh sách của bạn; hãy tải lại trang.");
        }
    }

    @Override
    public void markAllRead(String personId) {
        jdbc.sql("update notice set read_at = now() where recipient_id = :person and read_at is null")
                .param("person", personId)
                .update();
    }

    private static Notice notice(ResultSet row, int number) throws SQLException {
        return new Notice(
                row.getLong("id"),
                NoticeKind.valueOf(row.getString("kind")),
                row.getString("subject"),
                row.getString("text"),
                row.getString("case_key"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("read"));
    }
}

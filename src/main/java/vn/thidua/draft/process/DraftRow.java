package vn.thidua.draft.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZonedDateTime;
import vn.thidua.document.Written;
import vn.thidua.draft.Draft;
import vn.thidua.draft.DraftContent;
import vn.thidua.refusal.Refused;

/** What drafts of both kinds have in common. */
final class DraftRow {

    private DraftRow() {}

    static Draft draft(ResultSet row, int number) throws SQLException {
        return new Draft(
                row.getLong("version"),
                row.getTimestamp("saved_at").toInstant(),
                new DraftContent(row.getString("content"), row.getString("fingerprint")));
    }

    /** A newer version is stored. */
    static Refused changed(ZonedDateTime savedAt) {
        return new Refused(
                "draft-changed",
                "Bản nháp của biểu mẫu này đã được lưu ở nơi khác lúc %s; hãy chọn dùng bản đó hoặc giữ nội dung đang mở."
                        .formatted(Written.minute(savedAt)));
    }
}

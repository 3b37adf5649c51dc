package vn.thidua.nomination;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.nomination.Nominee.State;

/** Remembers a proposal as it was returned and says what changed since. */
@Component
public class Changes {

    private final JdbcClient jdbc;
    private final Nominees nominees;
    private final Reports reports;

    Changes(JdbcClient jdbc, Nominees nominees, Reports reports) {
        this.jdbc = jdbc;
        this.nominees = nominees;
        this.reports = reports;
    }

    /** What changed since the last return, a Vietnamese line each; empty when nothing was returned. */
    public List<String> sinceReturn(ProposalId id) {
        Map<String, String> before = returned(id);
        if (before.isEmpty()) {
            return List.of();
        }
        Map<String, String> now = linesOf(id);
        List<String> changes = new ArrayList<>();
        now.forEach((subject, text) -> {
            if (!before.containsKey(subject)) {
                changes.add("Thêm: " + subject);
            } else if (!text.equals(before.get(subject))) {
                changes.add("Sửa: " + subject);
            }
        });
        before.keySet().stream()
                .filter(subject -> !now.containsKey(subject))
                .forEach(gone -> changes.add("Bỏ: " + gone));
        return changes.isEmpty() ? List.of("Đơn vị gửi lại mà không thay đổi nội dung nào.") : changes;
    }

    void remember(ProposalId id) {
        jdbc.sql("delete from returned_line where proposal_id = ?")
                .param(id.value())
                .update();
        linesOf(id).forEach((subject, text) -> jdbc.sql(
                        "insert into returned_line (proposal_id, subject, text) values (?, ?, ?)")
                .params(id.value(), subject, text)
                .update());
    }

    private Map<String, String> returned(ProposalId id) {
        Map<String, String> lines = new LinkedHashMap<>();
        jdbc.sql("select subject, text from returned_line where proposal_id = ? order by subject")
                .param(id.value())
                .query(row -> {
                    lines.put(row.getString("subject"), row.getString("text"));
                });
        return lines;
    }

    private Map<String, String> linesOf(ProposalId id) {
        Map<String, String> lines = new LinkedHashMap<>();
        Map<UUID, Map<String, ReportPart>> written = reports.of(id);
        for (Nominee nominee : nominees.of(id)) {
            if (nominee.state() != State.DROPPED) {
                lines.put(nominee.kind().label() + " “" + nominee.label() + "”", "");
                written.getOrDefault(nominee.id(), Map.of())
                        .forEach((criterion, part) -> lines.put(
                                "báo cáo của “%s” về tiêu chí %s".formatted(nominee.label(), criterion), part.text()));
            }
        }
        return lines;
    }
}

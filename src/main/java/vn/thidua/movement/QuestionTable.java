package vn.thidua.movement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.movement.Question.Kind;
import vn.thidua.refusal.Refused;

/** What units asked about launched movements. */
@Repository
class QuestionTable {

    private final JdbcClient db;
    private final Clock clock;

    QuestionTable(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    void add(Question question) {
        db.sql("""
                insert into movement_question (id, launch_id, unit_code, kind, question, asked_by, asked_at)
                values (:id, :launch, :unit, :kind, :text, :by, :now)
                """)
                .param("id", question.id())
                .param("launch", question.launchId())
                .param("unit", question.unitCode())
                .param("kind", question.kind().name())
                .param("text", question.text())
                .param("by", question.askedBy())
                .param("now", now())
                .update();
    }

    Question get(UUID id) {
        return db.sql("select * from movement_question where id = :id")
                .param("id", id)
                .query(this::question)
                .optional()
                .orElseThrow(() -> new IllegalStateException("Nobody asked " + id));
    }

    /** Everything asked about a launch, the newest first. */
    List<Question> of(UUID launchId) {
        return db.sql("select * from movement_question where launch_id = :launch order by asked_at desc, id")
                .param("launch", launchId)
                .query(this::question)
                .list();
    }

    void answer(UUID id, String answer, String personId) {
        var answered = db.sql("""
                update movement_question set answer = :answer, answered_by = :by, answered_at = :now
                where id = :id and answer is null
                """)
                .param("answer", answer)
                .param("by", personId)
                .param("now", now())
                .param("id", id)
                .update();
        if (answered == 0) {
            throw new Refused("question-changed", "Nội dung này đã được trả lời; hãy tải lại trang.");
        }
    }

    private Question question(ResultSet row, int line) throws SQLException {
        return new Question(
                row.getObject("id", UUID.class),
                row.getObject("launch_id", UUID.class),
                row.getString("unit_code"),
                Kind.valueOf(row.getString("kind")),
                row.getString("question"),
                row.getString("asked_by"),
                Objects.requireNonNull(day(row.getTimestamp("asked_at"))),
                row.getString("answer"),
                day(row.getTimestamp("answered_at")));
    }

    private @Nullable LocalDate day(@Nullable Timestamp moment) {
        return moment == null ? null : LocalDate.ofInstant(moment.toInstant(), clock.getZone());
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}

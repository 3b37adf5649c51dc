package vn.thidua.classification;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.classification.CriterionScore.Entry;

/** The points of every unit, criterion by criterion. */
@Repository
class ScoreTable {

    private final JdbcClient db;

    ScoreTable(JdbcClient db) {
        this.db = db;
    }

    /**
     * The points of a unit added up.
     *
     * @param self  none when the unit did not score itself
     * @param score none while the appraisal did not
     */
    record Totals(@Nullable BigDecimal self, @Nullable BigDecimal score) {}

    /** The unit's points by criterion. */
    Map<String, CriterionScore> of(UUID part) {
        return db
                .sql("select * from criterion_score where part_id = :part")
                .param("part", part)
                .query(ScoreTable::score)
                .list()
                .stream()
                .collect(Collectors.toMap(CriterionScore::criterion, score -> score));
    }

    /** The sums of every unit of a classification, by part; nothing for a unit nobody scored. */
    Map<UUID, Totals> totals(UUID classificationId) {
        return db
                .sql("""
                        select part_id, sum(self) as self, sum(score) as score from criterion_score
                        where part_id in (select id from unit_classification where classification_id = :id)
                        group by part_id
                        """)
                .param("id", classificationId)
                .query((row, line) -> Map.entry(
                        row.getObject("part_id", UUID.class),
                        new Totals(row.getBigDecimal("self"), row.getBigDecimal("score"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void keepSelf(UUID part, List<Entry> entries) {
        entries.forEach(entry -> keep("""
                insert into criterion_score (part_id, criterion_code, self, self_note)
                values (:part, :criterion, :points, :note)
                on conflict (part_id, criterion_code) do update set self = :points, self_note = :note
                """, part, entry));
    }

    void keepScores(UUID part, List<Entry> entries) {
        entries.forEach(entry -> keep("""
                insert into criterion_score (part_id, criterion_code, score, score_note)
                values (:part, :criterion, :points, :note)
                on conflict (part_id, criterion_code)
                do update set score = :points, score_note = :note, before_appeal = null
                """, part, entry));
    }

    /** The points an appeal won; those of before stay beside them. */
    void keepAfterAppeal(UUID part, List<Entry> entries) {
        entries.forEach(entry -> keep("""
                update criterion_score set before_appeal = score, score = :points, score_note = :note
                where part_id = :part and criterion_code = :criterion
                """, part, entry));
    }

    /** What a unit that did not sign in time had filled in stands for nothing. */
    void forgetUnsigned(UUID classificationId) {
        db.sql("""
                delete from criterion_score
                where part_id in (select id from unit_classification where classification_id = :id and missing)
                  and score is null
                """).param("id", classificationId).update();
    }

    private void keep(String sql, UUID part, Entry entry) {
        db.sql(sql)
                .param("part", part)
                .param("criterion", entry.criterion())
                .param("points", entry.points())
                .param("note", entry.note())
                .update();
    }

    private static CriterionScore score(ResultSet row, int line) throws SQLException {
        return new CriterionScore(
                row.getString("criterion_code"),
                row.getBigDecimal("self"),
                row.getString("self_note"),
                row.getBigDecimal("score"),
                row.getString("score_note"),
                row.getBigDecimal("before_appeal"));
    }
}

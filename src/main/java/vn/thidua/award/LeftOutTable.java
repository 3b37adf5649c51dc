package vn.thidua.award;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.award.RoundCandidates.Unfinished;

/** The proposals that were not ready when their round closed. */
@Repository
class LeftOutTable {

    private final JdbcClient db;

    LeftOutTable(JdbcClient db) {
        this.db = db;
    }

    void add(RoundId id, Unfinished proposal) {
        db.sql("insert into left_out_proposal (round_id, case_key, label) values (:id, :case, :label)")
                .param("id", id.value())
                .param("case", proposal.caseKey())
                .param("label", proposal.label())
                .update();
    }

    List<String> caseKeys(RoundId id) {
        return db.sql("select case_key from left_out_proposal where round_id = :id order by case_key")
                .param("id", id.value())
                .query(String.class)
                .list();
    }
}

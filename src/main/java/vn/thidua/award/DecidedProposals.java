package vn.thidua.award;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.organisation.RelatedCases;

/** Who decides a round decides the proposals whose nominees were ranked in it. */
@Repository
class DecidedProposals implements RelatedCases {

    private final JdbcClient db;

    DecidedProposals(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Set<String> decidedWith(String caseKey) {
        return db.sql("select distinct case_key from ranking where round_id::text = ?")
                .param(caseKey)
                .query(String.class)
                .set();
    }
}

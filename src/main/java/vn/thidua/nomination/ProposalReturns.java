package vn.thidua.nomination;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.nomination.ProposalReturn.ContentLine;

/** The returns of proposals; only ever added to. */
@Repository
class ProposalReturns {

    private static final TypeReference<List<ContentLine>> CONTENT = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;

    ProposalReturns(JdbcClient jdbc, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Every return of a proposal, the oldest first. */
    List<ProposalReturn> of(ProposalId proposal) {
        return jdbc.sql("select * from proposal_return where proposal_id = ? order by number")
                .param(proposal.value())
                .query(this::read)
                .list();
    }

    void add(ProposalId proposal, String stage, String by, List<String> reasons, List<ContentLine> content) {
        jdbc.sql("""
                        insert into proposal_return
                            (proposal_id, number, stage, returned_by, returned_at, reasons, content)
                        select :proposal, count(*) + 1, :stage, :by, :at, :reasons, :content::jsonb
                        from proposal_return where proposal_id = :proposal
                        """)
                .param("proposal", proposal.value())
                .param("stage", stage)
                .param("by", by)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("reasons", reasons.toArray(String[]::new))
                .param("content", written(content))
                .update();
    }

    private ProposalReturn read(ResultSet row, int number) throws SQLException {
        return new ProposalReturn(
                row.getInt("number"),
                row.getString("stage"),
                row.getString("returned_by"),
                row.getTimestamp("returned_at").toInstant(),
                List.of((String[]) row.getArray("reasons").getArray()),
                content(row.getString("content")));
    }

    private List<ContentLine> content(String content) {
        try {
            return json.readValue(content, CONTENT);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("The content of a returned proposal cannot be read", broken);
        }
    }

    private String written(List<ContentLine> content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

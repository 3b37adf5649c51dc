package vn.thidua.nomination;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What units say they did about the reasons of a return. */
@Repository
class ReturnAnswers {

    private final JdbcClient jdbc;
    private final Clock clock;

    ReturnAnswers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** An answer, by whom and when. */
    record Answer(String text, String by, Instant at) {}

    /** The answers to one return, by the number of the reason from 1. */
    Map<Integer, Answer> of(ProposalId proposal, int returnNumber) {
        Map<Integer, Answer> answers = new HashMap<>();
        jdbc.sql("select * from return_answer where proposal_id = ? and return_number = ?")
                .params(proposal.value(), returnNumber)
                .query(row -> {
                    answers.put(
                            row.getInt("reason_number"),
                            new Answer(
                                    row.getString("answer"),
                                    row.getString("answered_by"),
                                    row.getTimestamp("answered_at").toInstant()));
                });
        return answers;
    }

    void write(ProposalId proposal, int returnNumber, int reason, String text, String by) {
        jdbc.sql("""
                        insert into return_answer
                            (proposal_id, return_number, reason_number, answer, answered_by, answered_at)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (proposal_id, return_number, reason_number) do update
                        set answer = excluded.answer, answered_by = excluded.answered_by,
                            answered_at = excluded.answered_at
                        where return_answer.answer <> excluded.answer
                        """)
                .params(
                        proposal.value(),
                        returnNumber,
                        reason,
                        text,
                        by,
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}

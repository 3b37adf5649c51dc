package vn.thidua.evidence;

import java.util.UUID;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.award.Rounds;
import vn.thidua.nomination.Opening;
import vn.thidua.nomination.ProposalId;

/** A proposal with one nominee who was checked against two criteria, without the steps that lead there. */
public final class EvidenceCase {

    private final JdbcClient db;

    public final ProposalId proposal;
    public final UUID nominee = UUID.randomUUID();

    private EvidenceCase(JdbcClient db, ProposalId proposal) {
        this.db = db;
        this.proposal = proposal;
    }

    /** A proposal that the officer opens in the first open round of the demo. */
    public static EvidenceCase openedBy(String officer, BeanFactory beans) {
        var round = beans.getBean(Rounds.class).open().get(0).id();
        var opened = beans.getBean(Opening.class).open(round, officer);
        return of(opened.id(), beans);
    }

    /** A proposal that is there. */
    public static EvidenceCase of(ProposalId proposal, BeanFactory beans) {
        var made = new EvidenceCase(beans.getBean(JdbcClient.class), proposal);
        made.nominate();
        return made;
    }

    private void nominate() {
        db.sql("""
                insert into nominee (id, proposal_id, position, kind, unit_code, label, state)
                select ?, id, 0, 'COLLECTIVE', unit_code, 'Tập thể được đề nghị', 'PROPOSED' from proposal where id = ?
                """).params(nominee, proposal.value()).update();
        db.sql("""
                insert into verdict (nominee_id, criterion_code, position, clause, source, exclusion, verdict, arithmetic,
                    explanation, figures, checked_at)
                select ?, code, position, 'Có kế hoạch cải cách hành chính ' || code, '000, dòng 50', false, 'PASS', '',
                    '', '[]', now()
                from (values ('TT1', 0), ('TT2', 1)) as criterion (code, position)
                """).param(nominee).update();
    }

    /** Moves the proposal, without what leads there. */
    public void become(String state) {
        db.sql("update proposal set state = ? where id = ?")
                .params(state, proposal.value())
                .update();
    }

    /** Signed, so that the appraiser may read it. */
    public void submit() {
        become("SUBMITTED");
        db.sql("""
                update proposal set document_number = '1/TTr', document_date = current_date, signed_by = opened_by,
                    signed_at = now() where id = ?
                """).param(proposal.value()).update();
    }

    /** Leaves room for the unit's next proposal. */
    public void withdraw() {
        become("WITHDRAWN");
    }
}

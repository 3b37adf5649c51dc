package vn.thidua.nomination;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.Rounds;
import vn.thidua.document.Written;
import vn.thidua.movement.Consultation;
import vn.thidua.movement.MovementPlan;
import vn.thidua.nomination.ConsultationCase.Stage;
import vn.thidua.nomination.Nominee.State;
import vn.thidua.organisation.Organisation;
import vn.thidua.refusal.Refused;

/** Reads the questions to other bodies: what forms and models ask, and what is still to be asked or answered. */
@Service
@Transactional(readOnly = true)
public class Consultations {

    private final ConsultationTable table;
    private final Proposals proposals;
    private final Nominees nominees;
    private final Rounds rounds;
    private final Organisation organisation;

    Consultations(
            ConsultationTable table, Proposals proposals, Nominees nominees, Rounds rounds, Organisation organisation) {
        this.table = table;
        this.proposals = proposals;
        this.nominees = nominees;
        this.rounds = rounds;
        this.organisation = organisation;
    }

    /** The question with that id; an id nobody asked is a programming error. */
    public ConsultationCase get(UUID id) {
        return table.get(id);
    }

    /** Every question about a proposal, the oldest first. */
    public List<ConsultationCase> of(ProposalId proposal) {
        return table.of(proposal);
    }

    /** The questions that were sent together last. */
    public List<UUID> lastSent(ProposalId proposal) {
        return table.lastBatch(proposal);
    }

    /** Whether a question waits to be sent: one the plan demands or one the appraiser wrote. */
    public boolean unsent(ProposalId proposal) {
        List<ConsultationCase> asked = table.of(proposal);
        return asked.stream().anyMatch(question -> question.stage() == Stage.PREPARED)
                || !missing(proposal, asked).isEmpty();
    }

    /** What the plan demands to ask about the nominees under appraisal and nobody has asked, to be kept and sent. */
    List<ConsultationCase> missing(ProposalId proposal) {
        return missing(proposal, table.of(proposal));
    }

    private List<ConsultationCase> missing(ProposalId proposal, List<ConsultationCase> asked) {
        return demanded(proposal).stream()
                .map(rule -> prepared(
                        proposal,
                        rule,
                        nominees.of(proposal, State.PROPOSED).stream()
                                .filter(nominee -> wants(rule, nominee) && !covers(asked, rule, nominee))
                                .toList()))
                .filter(question -> !question.lines().isEmpty())
                .toList();
    }

    /** Refuses while an answer about one of these nominees of one proposal is missing: silence does not pass. */
    void requireAnswered(List<Nominee> list) {
        if (list.isEmpty()) {
            return;
        }
        ProposalId proposal = list.get(0).proposal();
        List<ConsultationCase> asked = table.of(proposal);
        for (Nominee nominee : list) {
            asked.stream()
                    .filter(question ->
                            question.open() && question.lineOf(nominee.id()).isPresent())
                    .findFirst()
                    .ifPresent(question -> {
                        throw unanswered(nominee, question);
                    });
            demanded(proposal).stream()
                    .filter(rule -> wants(rule, nominee) && !covers(asked, rule, nominee))
                    .findFirst()
                    .ifPresent(rule -> {
                        throw unasked(nominee, rule);
                    });
        }
    }

    private List<Consultation> demanded(ProposalId proposal) {
        MovementPlan plan = rounds.planOf(proposals.get(proposal).round());
        return plan.conduct().consultations();
    }

    private static boolean wants(Consultation rule, Nominee nominee) {
        return rule.nominees().contains(nominee.kind());
    }

    private static boolean covers(List<ConsultationCase> asked, Consultation rule, Nominee nominee) {
        return asked.stream()
                .filter(question ->
                        question.stage() != Stage.WITHDRAWN && rule.code().equals(question.code()))
                .anyMatch(question -> question.lineOf(nominee.id()).isPresent());
    }

    private static ConsultationCase prepared(ProposalId proposal, Consultation rule, List<Nominee> about) {
        return new ConsultationCase(
                UUID.randomUUID(),
                proposal,
                rule.code(),
                rule.name(),
                rule.body(),
                rule.question(),
                rule.clause().quoted(),
                rule.workingDays(),
                Stage.PREPARED,
                null,
                null,
                about.stream()
                        .map(nominee -> ConsultationLine.unanswered(nominee.id()))
                        .toList());
    }

    private Refused unanswered(Nominee nominee, ConsultationCase question) {
        var term = question.term();
        return new Refused(
                "consultation-open",
                "“%s” còn chờ ý kiến của %s%s; chưa trả lời không có nghĩa là đồng ý, hãy đôn đốc và chờ trả lời."
                        .formatted(
                                nominee.label(),
                                organisation.unit(question.body().unit()).name(),
                                term == null
                                        ? ""
                                        : " (hỏi ngày %s, hạn trả lời %s)"
                                                .formatted(Written.day(term.askedOn()), Written.day(term.due()))));
    }

    private Refused unasked(Nominee nominee, Consultation rule) {
        return new Refused(
                "consultation-missing",
                "Kế hoạch yêu cầu lấy ý kiến %s về “%s” nhưng chưa hỏi; hãy lưu để hệ thống gửi câu hỏi. Căn cứ: %s."
                        .formatted(
                                organisation.unit(rule.body().unit()).name(),
                                nominee.label(),
                                rule.clause().quoted()));
    }
}

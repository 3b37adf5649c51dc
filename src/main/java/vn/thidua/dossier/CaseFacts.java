package vn.thidua.dossier;

import static vn.thidua.document.Written.day;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.RoundDetails;
import vn.thidua.dossier.Dossier.Fact;
import vn.thidua.heading.Heading;

/** The head of a dossier: the case in a few labelled lines. */
final class CaseFacts {

    private final List<Fact> facts = new ArrayList<>();

    private CaseFacts() {}

    static List<Fact> of(ProposalFile file, CaseNames names) {
        var facts = new CaseFacts();
        var proposal = file.proposal();
        facts.add("Đơn vị đề nghị", names.unit(proposal.unitCode()));
        facts.add("Phong trào", file.plan().name());
        facts.add(
                "Hình thức khen thưởng",
                file.plan().award(file.round().round().awardCode()).name());
        facts.add(
                "Đợt xét",
                "%s (%s)"
                        .formatted(
                                file.round().round().name(),
                                lower(file.round().stage().label())));
        facts.deadline(file.round());
        facts.add("Nộp trễ hạn", proposal.late() ? proposal.admitted() ? "Có, đã được tiếp nhận" : "Có" : null);
        facts.add("Lý do trả lại, từ chối hoặc rút", proposal.reason());
        facts.add("Lý do đề nghị ít hơn", file.reasonForFewer());
        facts.add("Người lập hồ sơ", names.person(proposal.openedBy()));
        facts.add("Người thẩm định", proposal.appraisedBy() == null ? null : names.person(proposal.appraisedBy()));
        return facts.facts;
    }

    static List<Fact> of(CaseFlow flow, @Nullable Heading heading, @Nullable RoundDetails round, CaseNames names) {
        var facts = new CaseFacts();
        facts.add("Quy trình", flow.main().name());
        if (heading == null) {
            facts.add("Đơn vị", flow.unit());
            facts.add("Nội dung", flow.movement());
        } else {
            heading.lines().forEach(line -> facts.add(line.label(), line.value()));
        }
        if (round != null) {
            facts.deadline(round);
            facts.add("Ngày đóng nhận hồ sơ", round.closedOn() == null ? null : day(round.closedOn()));
            facts.add(
                    "Quyết định khen thưởng",
                    round.decision() == null ? null : round.decision().cited());
        }
        facts.add(
                "Người bắt đầu",
                flow.main().startedBy() == null
                        ? null
                        : names.person(flow.main().startedBy()));
        return facts.facts;
    }

    /** Whose case and what about, as its task cards say it. */
    static String title(CaseFlow flow, @Nullable RoundDetails round) {
        var said = Stream.of(
                        flow.unit(),
                        round == null ? flow.movement() : round.round().name())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" – "));
        return said.isEmpty() ? flow.main().name() : said;
    }

    private void deadline(RoundDetails round) {
        add("Hạn nhận hồ sơ", "hết ngày " + day(round.round().deadline()));
    }

    private static String lower(String label) {
        return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }

    private void add(String label, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            facts.add(new Fact(label, value));
        }
    }
}

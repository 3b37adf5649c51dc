package vn.thidua.nomination;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.document.Written;
import vn.thidua.movement.CriterionVerdict;
import vn.thidua.nomination.Nominee.State;
import vn.thidua.nomination.Proposal.Signature;
import vn.thidua.nomination.ProposalReturn.ContentLine;

/** What a proposal holds, line by line, so that it can be compared with what it held before. */
@Component
class ProposalContent {

    private final Nominees nominees;
    private final Reports reports;
    private final Verdicts verdicts;

    ProposalContent(Nominees nominees, Reports reports, Verdicts verdicts) {
        this.nominees = nominees;
        this.reports = reports;
        this.verdicts = verdicts;
    }

    /** The signed letter, then nominee by nominee: name, report, verdicts with their figures. */
    List<ContentLine> of(Proposal proposal) {
        Map<UUID, Map<String, ReportPart>> written = reports.of(proposal.id());
        Map<UUID, List<Verdicts.Line>> checked = verdicts.ofProposal(proposal.id());
        List<ContentLine> lines = new ArrayList<>();
        Signature signature = proposal.signature();
        if (signature != null) {
            lines.add(new ContentLine("letter", null, "văn bản đề nghị", letter(signature)));
        }
        nominees.of(proposal.id()).stream()
                .filter(nominee -> nominee.state() != State.DROPPED)
                .forEach(nominee -> {
                    lines.add(name(nominee));
                    new TreeMap<>(written.getOrDefault(nominee.id(), Map.of()))
                            .values()
                            .forEach(part -> lines.add(report(nominee, part)));
                    checked.getOrDefault(nominee.id(), List.of())
                            .forEach(line -> lines.add(verdict(nominee, line.machine())));
                });
        return lines;
    }

    private static String letter(Signature signature) {
        return "%s ngày %s".formatted(signature.documentNumber(), Written.day(signature.documentDate()));
    }

    private static ContentLine name(Nominee nominee) {
        String subject = "%s “%s”".formatted(nominee.kind().label(), nominee.label());
        return new ContentLine(key(nominee, "name"), null, subject, nominee.label());
    }

    private static ContentLine report(Nominee nominee, ReportPart part) {
        String about = part.code().equals(ReportPart.GENERAL) ? "phần chung" : "về tiêu chí " + part.code();
        return new ContentLine(
                key(nominee, "report " + part.code()),
                key(nominee, "name"),
                "báo cáo của “%s” %s".formatted(nominee.label(), about),
                part.text());
    }

    private static ContentLine verdict(Nominee nominee, CriterionVerdict verdict) {
        String figures = verdict.figures().stream()
                .map(figure -> "; %s: %s".formatted(figure.label(), figure.value()))
                .collect(Collectors.joining());
        return new ContentLine(
                key(nominee, "verdict " + verdict.code()),
                key(nominee, "name"),
                "kết quả đối chiếu %s của “%s”".formatted(verdict.code(), nominee.label()),
                verdict.verdict().label() + figures);
    }

    /** Who is taken off the list and put on it again stays the same. */
    private static String key(Nominee nominee, String what) {
        return "%s/%s/%s".formatted(nominee.unitCode(), nominee.personId(), what);
    }
}

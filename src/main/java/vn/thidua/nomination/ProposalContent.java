package vn.thidua.nomination;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.thidua.document.Written;
import vn.thidua.movement.CriterionVerdict;
import vn.thidua.nomination.ContentSource.Item;
import vn.thidua.nomination.Nominee.State;
import vn.thidua.nomination.Proposal.Signature;
import vn.thidua.nomination.ProposalReturn.ContentLine;

/** What a proposal holds, line by line, so that it can be compared with what it held before. */
@Component
class ProposalContent {

    private final Nominees nominees;
    private final Reports reports;
    private final Verdicts verdicts;
    private final ObjectProvider<ContentSource> sources;

    ProposalContent(Nominees nominees, Reports reports, Verdicts verdicts, ObjectProvider<ContentSource> sources) {
        this.nominees = nominees;
        this.reports = reports;
        this.verdicts = verdicts;
        this.sources = sources;
    }

    /**
     * The signed letter and what belongs to the dossier as a whole, then nominee by nominee: name, report, verdicts with
     * their figures, what other capabilities keep.
     */
    List<ContentLine> of(Proposal proposal) {
        Map<UUID, Map<String, ReportPart>> written = reports.of(proposal.id());
        Map<UUID, List<Verdicts.Line>> checked = verdicts.ofProposal(proposal.id());
        List<Item> items = sources.stream()
                .flatMap(source -> source.of(proposal.id()).stream())
                .toList();
        List<ContentLine> lines = new ArrayList<>();
        Signature signature = proposal.signature();
        if (signature != null) {
            lines.add(new ContentLine("letter", null, "văn bản đề nghị", letter(signature)));
        }
        items.stream().filter(item -> item.nominee() == null).forEach(item -> lines.add(ofDossier(item)));
        nominees.of(proposal.id()).stream()
                .filter(nominee -> nominee.state() != State.DROPPED)
                .forEach(nominee -> {
                    lines.add(name(nominee));
                    new TreeMap<>(written.getOrDefault(nominee.id(), Map.of()))
                            .values()
                            .forEach(part -> lines.add(report(nominee, part)));
                    checked.getOrDefault(nominee.id(), List.of())
                            .forEach(line -> lines.add(verdict(nominee, line.machine())));
                    items.stream()
                            .filter(item -> nominee.id().equals(item.nominee()))
                            .forEach(item -> lines.add(ofNominee(nominee, item)));
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

    private static ContentLine ofDossier(Item item) {
        return new ContentLine("dossier/" + item.name(), null, item.name() + " của cả hồ sơ", item.text());
    }

    private static ContentLine ofNominee(Nominee nominee, Item item) {
        return new ContentLine(
                key(nominee, "item %s %s".formatted(item.criterion(), item.name())),
                key(nominee, "name"),
                "%s của “%s” về tiêu chí %s".formatted(item.name(), nominee.label(), item.criterion()),
                item.text());
    }

    /** Who is taken off the list and put on it again stays the same. */
    private static String key(Nominee nominee, String what) {
        return "%s/%s/%s".formatted(nominee.unitCode(), nominee.personId(), what);
    }
}

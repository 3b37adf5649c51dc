package vn.thidua.nomination;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.nomination.CopiedText.Passage;
import vn.thidua.nomination.ReportFingerprints.Shared;

/** Finds passages of achievement reports that other dossiers of the province hold too. */
@Service
@Transactional(readOnly = true)
public class Copies {

    private final Proposals proposals;
    private final ReportLines lines;
    private final ReportFingerprints fingerprints;
    private final OtherDossiers others;

    Copies(Proposals proposals, ReportLines lines, ReportFingerprints fingerprints, OtherDossiers others) {
        this.proposals = proposals;
        this.lines = lines;
        this.fingerprints = fingerprints;
        this.others = others;
    }

    /**
     * What the reports of these nominees have in common with other dossiers; whose have nothing are left out.
     *
     * @param reader who asks: dossiers they may not read are not named
     */
    public List<CopiedText> of(ProposalId id, List<Nominee> listed, String reader) {
        List<UUID> ids = listed.stream().map(Nominee::id).toList();
        List<Shared> shared = ids.isEmpty() ? List.of() : fingerprints.sharedBy(proposals.get(id), ids);
        if (shared.isEmpty()) {
            return List.of();
        }
        Map<UUID, String> names =
                others.named(shared.stream().map(Shared::other).collect(Collectors.toSet()), reader);
        Map<UUID, List<Shared>> byNominee = shared.stream().collect(Collectors.groupingBy(Shared::nominee));
        Map<Nominee, List<ReportLine>> reports = lines.of(id);
        return listed.stream()
                .filter(nominee -> byNominee.containsKey(nominee.id()))
                .map(nominee -> copied(
                        nominee,
                        reports.getOrDefault(nominee, List.of()),
                        byNominee.getOrDefault(nominee.id(), List.of()),
                        names))
                .toList();
    }

    private static CopiedText copied(
            Nominee nominee, List<ReportLine> report, List<Shared> shared, Map<UUID, String> names) {
        Map<String, List<Shared>> byCode = shared.stream().collect(Collectors.groupingBy(Shared::code));
        int words = 0;
        int copied = 0;
        List<Passage> passages = new ArrayList<>();
        for (ReportLine line : report) {
            Shingles text = Shingles.of(line.text());
            List<Found> found = byCode.getOrDefault(line.code(), List.of()).stream()
                    .flatMap(one -> found(text, one))
                    .toList();
            words += text.words().words().size();
            copied += covered(found);
            found.forEach(one -> passages.add(new Passage(
                    line.title(),
                    text.words().passage(one.run().first(), one.run().last()),
                    one.run().words(),
                    names.getOrDefault(one.other(), OtherDossiers.UNNAMED))));
        }
        passages.sort(CopiedText.LONGEST);
        return new CopiedText(nominee, words, copied, passages);
    }

    private record Found(Run run, UUID other) {}

    private static Stream<Found> found(Shingles text, Shared shared) {
        return text.runsOf(shared.fingerprints()).stream().map(run -> new Found(run, shared.other()));
    }

    private static int covered(List<Found> found) {
        BitSet covered = new BitSet();
        found.forEach(one -> covered.set(one.run().first(), one.run().last() + 1));
        return covered.cardinality();
    }
}

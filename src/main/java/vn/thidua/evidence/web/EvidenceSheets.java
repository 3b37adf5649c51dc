package vn.thidua.evidence.web;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.thidua.evidence.Evidence;
import vn.thidua.evidence.EvidenceList;
import vn.thidua.evidence.EvidenceSettings;
import vn.thidua.evidence.Place;
import vn.thidua.evidence.web.EvidenceSheet.Gone;
import vn.thidua.evidence.web.EvidenceSheet.Group;
import vn.thidua.evidence.web.EvidenceSheet.Piece;
import vn.thidua.nomination.Nominee;
import vn.thidua.nomination.Nominees;
import vn.thidua.nomination.ProposalId;
import vn.thidua.nomination.Verdicts;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;

/** Draws up the sheet of a proposal: its places, whether they may be changed, and what is there. */
@Component
class EvidenceSheets {

    private final EvidenceList evidence;
    private final Nominees nominees;
    private final Verdicts verdicts;
    private final Organisation organisation;
    private final EvidenceSettings settings;

    EvidenceSheets(
            EvidenceList evidence,
            Nominees nominees,
            Verdicts verdicts,
            Organisation organisation,
            EvidenceSettings settings) {
        this.evidence = evidence;
        this.nominees = nominees;
        this.verdicts = verdicts;
        this.organisation = organisation;
        this.settings = settings;
    }

    EvidenceSheet of(ProposalId proposal, String personId) {
        var shown = evidence.of(proposal, personId);
        var open = evidence.openTo(proposal, personId);
        return new EvidenceSheet(
                settings.maxFileSize().toBytes(),
                group(new Place(proposal, null, null), "Cả hồ sơ", open.dossier(), shown),
                nominees.of(proposal).stream()
                        .map(nominee -> nominee(nominee, open.nominees(), shown))
                        .toList(),
                evidence.removed(proposal, personId).stream().map(this::gone).toList());
    }

    private EvidenceSheet.Nominee nominee(Nominee nominee, boolean open, List<Evidence> shown) {
        var groups = verdicts.of(nominee.id()).stream()
                .map(Verdicts.Line::machine)
                .map(line -> group(
                        new Place(nominee.proposal(), nominee.id(), line.code()),
                        "%s. %s (%s)".formatted(line.code(), line.clause(), line.source()),
                        open && nominee.state() == Nominee.State.PROPOSED,
                        shown))
                .toList();
        return new EvidenceSheet.Nominee(nominee.id(), nominee.label(), groups);
    }

    private Group group(Place place, String title, boolean open, List<Evidence> shown) {
        var pieces = shown.stream()
                .filter(piece -> piece.place().equals(place))
                .map(this::piece)
                .toList();
        return new Group(place.nominee(), place.criterion(), title, open, pieces);
    }

    private Piece piece(Evidence piece) {
        return new Piece(
                piece.id(),
                piece.name(),
                piece.versions().stream().map(this::version).toList());
    }

    private VersionView version(Evidence.Version version) {
        return new VersionView(
                version.id(),
                version.number(),
                version.kind(),
                version.kind().shown(),
                version.size(),
                name(version.addedBy()),
                version.addedAt());
    }

    private Gone gone(Evidence piece) {
        var removal = Objects.requireNonNull(piece.removal());
        return new Gone(piece.name(), name(removal.by()), removal.at(), removal.reason());
    }

    private String name(String personId) {
        return organisation.findPerson(personId).map(Person::fullName).orElse(personId);
    }
}

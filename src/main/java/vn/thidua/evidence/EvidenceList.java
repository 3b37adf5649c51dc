package vn.thidua.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.nomination.ProposalId;
import vn.thidua.nomination.Proposals;
import vn.thidua.nomination.Reading;
import vn.thidua.refusal.Refused;

/** Shows evidence to those who may read the proposal; to everybody else there is none. */
@Service
@Transactional(readOnly = true)
public class EvidenceList {

    private final EvidenceTable pieces;
    private final ContentTable contents;
    private final ChunkTable chunks;
    private final Reading reading;
    private final Proposals proposals;
    private final EvidenceDesk desk;

    EvidenceList(
            EvidenceTable pieces,
            ContentTable contents,
            ChunkTable chunks,
            Reading reading,
            Proposals proposals,
            EvidenceDesk desk) {
        this.pieces = pieces;
        this.contents = contents;
        this.chunks = chunks;
        this.reading = reading;
        this.proposals = proposals;
        this.desk = desk;
    }

    /** A version of a piece as a file. */
    public record Content(String name, Evidence.Version version) {}

    /**
     * Which places somebody may change.
     *
     * @param dossier  the dossier as a whole
     * @param nominees the criteria of those who are still proposed
     */
    public record Open(boolean dossier, boolean nominees) {}

    /**
     * What is shown of a proposal, by name.
     *
     * @throws Refused as not found for whoever may not read the proposal
     */
    public List<Evidence> of(ProposalId proposal, String personId) {
        return all(proposal, personId).stream()
                .filter(piece -> piece.removal() == null)
                .toList();
    }

    /** What was taken from sight of a proposal, by name; its contents are no longer given out. */
    public List<Evidence> removed(ProposalId proposal, String personId) {
        return all(proposal, personId).stream()
                .filter(piece -> piece.removal() != null)
                .toList();
    }

    /** Which places the person may change now. */
    public Open openTo(ProposalId proposal, String personId) {
        return desk.openTo(proposals.get(proposal), personId);
    }

    /**
     * A version somebody may read.
     *
     * @throws Refused as not found, whether it does not exist, was removed or is not for this person
     */
    public Content content(UUID version, String personId) {
        var piece = pieces.ofVersion(version)
                .filter(found -> found.removal() == null)
                .orElseThrow(EvidenceRemoving::notFound);
        reading.read(piece.place().proposal(), personId);
        return piece.versions().stream()
                .filter(one -> one.id().equals(version))
                .map(one -> new Content(piece.name(), one))
                .findFirst()
                .orElseThrow();
    }

    /** Writes the bytes of a content that {@link #content} gave, a chunk at a time. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public void copy(Content content, OutputStream out) throws IOException {
        chunks.copy(contents.fileOf(content.version().sha256()), out);
    }

    private List<Evidence> all(ProposalId proposal, String personId) {
        reading.read(proposal, personId);
        return pieces.of(proposal);
    }
}

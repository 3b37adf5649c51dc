package vn.thidua.evidence;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.evidence.Upload.Announced;
import vn.thidua.evidence.file.FileKind;
import vn.thidua.nomination.ProposalHistory;

/** Shows a file that was looked through: its bytes, its version and the history change in one transaction. */
@Component
@Transactional
class Publishing {

    private final UploadTable uploads;
    private final ContentTable contents;
    private final EvidenceTable pieces;
    private final EvidenceDesk desk;
    private final EvidenceLimits limits;
    private final ProposalHistory history;

    Publishing(
            UploadTable uploads,
            ContentTable contents,
            EvidenceTable pieces,
            EvidenceDesk desk,
            EvidenceLimits limits,
            ProposalHistory history) {
        this.uploads = uploads;
        this.contents = contents;
        this.pieces = pieces;
        this.desk = desk;
        this.limits = limits;
        this.history = history;
    }

    Evidence published(UUID version) {
        return pieces.ofVersion(version).orElseThrow();
    }

    Evidence publish(Upload upload, String sha256, FileKind kind, String personId) {
        var file = upload.file();
        desk.require(file.place(), personId);
        var held = uploads.hold(upload.id()).orElseThrow(Uploading::notFound);
        if (held.version() != null) {
            return published(held.version());
        }
        limits.requireFewPieces(file);
        contents.keep(upload, sha256, kind);
        var version = version(file, sha256, personId);
        uploads.finish(upload.id(), version);
        return published(version);
    }

    /** The next version of the piece, or the newest one where nothing changed. */
    private UUID version(Announced file, String sha256, String personId) {
        var there = pieces.shownAt(file.place(), file.name());
        if (there.isPresent() && there.get().newest().sha256().equals(sha256)) {
            return there.get().newest().id();
        }
        var number = there.map(piece -> piece.newest().number() + 1).orElse(1);
        var piece = there.map(Evidence::id).orElseGet(() -> pieces.add(file.place(), file.name()));
        history.record(
                file.place().proposal(),
                personId,
                number == 1 ? "Thêm minh chứng" : "Thay minh chứng",
                "“%s”, phiên bản %d".formatted(file.name(), number));
        return pieces.addVersion(piece, number, sha256, personId);
    }
}

package vn.thidua.evidence;

import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import vn.thidua.evidence.file.ContentCheck;
import vn.thidua.evidence.file.FileKind;
import vn.thidua.evidence.scan.VirusScanner;
import vn.thidua.refusal.Refused;

/**
 * Looks a whole upload through and shows it as evidence. Looking takes its time and is done outside a transaction; what
 * must not be kept is deleted at once.
 */
@Service
public class Finishing {

    private final Uploading uploading;
    private final ChunkTable chunks;
    private final VirusScanner scanner;
    private final Publishing publishing;

    Finishing(Uploading uploading, ChunkTable chunks, VirusScanner scanner, Publishing publishing) {
        this.uploading = uploading;
        this.chunks = chunks;
        this.scanner = scanner;
        this.publishing = publishing;
    }

    /**
     * Finishes an upload; asked again, answers the same.
     *
     * @return the piece of evidence, of which this file is the newest version
     * @throws Refused when something is missing or could not be scanned, which may be tried again, or when the file must
     *     not be kept
     */
    public Evidence finish(UUID id, String personId) {
        var upload = uploading.own(id, personId);
        if (upload.version() != null) {
            return publishing.published(upload.version());
        }
        requireComplete(upload);
        try (var file = AssembledFile.of(upload, chunks)) {
            var kind = keptOnlyIf(upload, () -> kind(upload, file));
            scanner.virusIn(file.path())
                    .ifPresent(virus -> keptOnlyIf(upload, () -> {
                        throw new Refused(
                                "evidence-virus",
                                "Tệp “%s” có mã độc (%s) nên không được nhận; hãy quét máy tính của bạn và báo quản trị."
                                        .formatted(upload.file().name(), virus));
                    }));
            return publishing.publish(upload, file.sha256(), kind, personId);
        }
    }

    private void requireComplete(Upload upload) {
        var there = chunks.numbers(upload.id()).size();
        if (there < upload.chunks()) {
            throw new Refused(
                    "evidence-incomplete",
                    "Tệp “%s” mới gửi được %d trên %d phần; hãy gửi tiếp."
                            .formatted(upload.file().name(), there, upload.chunks()));
        }
    }

    private static FileKind kind(Upload upload, AssembledFile file) {
        var announced = upload.file().sha256();
        if (announced != null && !announced.equals(file.sha256())) {
            throw upload.unlikeAnnounced();
        }
        return ContentCheck.kindOf(file.path(), upload.file().name());
    }

    private <T> T keptOnlyIf(Upload upload, Supplier<T> check) {
        try {
            return check.get();
        } catch (Refused refused) {
            uploading.forget(upload.id());
            throw refused;
        }
    }
}

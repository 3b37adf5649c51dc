package vn.thidua.evidence;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.evidence.Upload.Announced;
import vn.thidua.evidence.file.FileKind;
import vn.thidua.refusal.Refused;

/** Takes files chunk by chunk, so that a broken connection costs a chunk at most. Nothing of them is shown yet. */
@Service
@Transactional
public class Uploading {

    private static final Duration LIFE = Duration.ofDays(1);

    private final UploadTable uploads;
    private final ChunkTable chunks;
    private final ContentTable contents;
    private final EvidenceDesk desk;
    private final EvidenceLimits limits;

    Uploading(UploadTable uploads, ChunkTable chunks, ContentTable contents, EvidenceDesk desk, EvidenceLimits limits) {
        this.uploads = uploads;
        this.chunks = chunks;
        this.contents = contents;
        this.desk = desk;
        this.limits = limits;
    }

    /**
     * What to send next.
     *
     * @param chunkSize of every chunk but the last, in bytes
     * @param received  numbers of the chunks that are there already
     */
    public record Progress(UUID id, int chunkSize, List<Integer> received) {}

    /**
     * Begins an upload, or goes on with the same person's interrupted one of the very same file.
     *
     * @param size   in bytes
     * @param sha256 of the whole file, in hexadecimal; none when the browser cannot tell
     * @throws Refused when the person may not, the name will not do, or there is no room
     */
    public Progress begin(Place place, String name, long size, @Nullable String sha256, String personId) {
        desk.require(place, personId);
        var file = new Announced(place, FileName.of(name), size, sha256);
        FileKind.requireAllowed(file.name());
        var upload = uploads.interrupted(file, personId).orElseGet(() -> {
            limits.require(file);
            return uploads.add(file, personId);
        });
        return new Progress(upload.id(), Upload.CHUNK, chunks.numbers(upload.id()));
    }

    /** Takes a chunk, numbered from 0; the same chunk may come twice. */
    public void take(UUID id, int number, byte[] bytes, String personId) {
        var upload = held(id, personId);
        if (bytes.length != upload.lengthOf(number) || !chunks.keep(id, number, bytes)) {
            throw upload.unlikeAnnounced();
        }
    }

    /** Gives an unfinished upload up. */
    public void giveUp(UUID id, String personId) {
        forget(held(id, personId).id());
    }

    /** Forgets what was never finished, and what was finished so long ago that nobody asks again. */
    @Scheduled(cron = "0 20 * * * *")
    public void forgetOld() {
        uploads.olderThan(LIFE).forEach(this::forget);
    }

    /** The person's own upload. */
    Upload own(UUID id, String personId) {
        return uploads.find(id)
                .filter(upload -> upload.startedBy().equals(personId))
                .orElseThrow(Uploading::notFound);
    }

    void forget(UUID id) {
        contents.forget(id);
        uploads.delete(id);
    }

    private Upload held(UUID id, String personId) {
        return uploads.hold(id)
                .filter(upload -> upload.startedBy().equals(personId) && upload.version() == null)
                .orElseThrow(Uploading::notFound);
    }

    static Refused notFound() {
        return new Refused(
                "evidence-upload-not-found", "Lần gửi tệp này đã xong, đã bỏ hoặc quá một ngày; hãy gửi lại từ đầu.");
    }
}

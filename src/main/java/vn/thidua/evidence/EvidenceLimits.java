package vn.thidua.evidence;

import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.thidua.evidence.Upload.Announced;
import vn.thidua.refusal.Refused;

/** How much a dossier may hold. */
@Component
class EvidenceLimits {

    private final EvidenceTable pieces;
    private final UploadTable uploads;
    private final EvidenceSettings settings;

    EvidenceLimits(EvidenceTable pieces, UploadTable uploads, EvidenceSettings settings) {
        this.pieces = pieces;
        this.uploads = uploads;
        this.settings = settings;
    }

    /** Refuses a file for which there is no room beside everything kept and announced; once announced it has its room. */
    void require(Announced file) {
        if (file.size() > settings.maxFileSize().toBytes()) {
            throw new Refused(
                    "evidence-too-large",
                    "Tệp “%s” lớn hơn %d MB; hãy nén ảnh, quét ở độ phân giải thấp hơn hoặc chia nhỏ rồi gửi lại."
                            .formatted(file.name(), settings.maxFileSize().toMegabytes()));
        }
        if (used(file.place()) + file.size() > settings.maxDossierSize().toBytes()) {
            throw new Refused(
                    "evidence-dossier-full",
                    "Hồ sơ này đã dùng hết %d MB dành cho minh chứng; hãy chỉ gửi tệp cần thiết, dung lượng nhỏ hơn."
                            .formatted(settings.maxDossierSize().toMegabytes()));
        }
        requireFewPieces(file);
    }

    /** Refuses one more piece than a nominee, or the dossier as a whole, may have; a new version is none. */
    void requireFewPieces(Announced file) {
        var there = pieces.of(file.place().proposal()).stream()
                .filter(piece -> piece.removal() == null
                        && Objects.equals(piece.place().nominee(), file.place().nominee()))
                .count();
        if (there >= settings.maxFiles()
                && pieces.shownAt(file.place(), file.name()).isEmpty()) {
            throw new Refused(
                    "evidence-too-many",
                    "Mỗi trường hợp đề nghị có tối đa %d tệp minh chứng; hãy gỡ bớt hoặc gộp các tệp."
                            .formatted(settings.maxFiles()));
        }
    }

    private long used(Place place) {
        var kept = pieces.of(place.proposal()).stream()
                .flatMap(piece -> piece.versions().stream())
                .mapToLong(Evidence.Version::size)
                .sum();
        return kept
                + uploads.unfinished(place.proposal()).stream()
                        .mapToLong(upload -> upload.file().size())
                        .sum();
    }
}

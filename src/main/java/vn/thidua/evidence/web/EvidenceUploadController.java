package vn.thidua.evidence.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.security.Principal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.evidence.Finishing;
import vn.thidua.evidence.Place;
import vn.thidua.evidence.Uploading;
import vn.thidua.nomination.ProposalId;

/** Takes files: begin, chunk after chunk, finish. A chunk is a request of its own and as small as any other. */
@RestController
@RequestMapping("/api/evidence/uploads")
@Tag(name = "Minh chứng")
class EvidenceUploadController {

    private final Uploading uploading;
    private final Finishing finishing;

    EvidenceUploadController(Uploading uploading, Finishing finishing) {
        this.uploading = uploading;
        this.finishing = finishing;
    }

    @PostMapping
    @Operation(
            summary = "Bắt đầu gửi một tệp, hoặc gửi tiếp tệp dở dang",
            description = "Gửi lại đúng tệp đó với mã sha256 thì được tiếp tục từ những phần đã nhận.")
    Uploading.Progress begin(Principal principal, @RequestBody @Valid NewFile file) {
        var place = new Place(new ProposalId(file.proposal()), file.nominee(), file.criterion());
        return uploading.begin(place, file.name(), file.size(), file.sha256(), principal.getName());
    }

    @PutMapping(path = "/{id}/chunks/{number}", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @Operation(summary = "Gửi một phần của tệp, đánh số từ 0; gửi lại cũng được")
    void take(Principal principal, @PathVariable UUID id, @PathVariable int number, @RequestBody byte[] bytes) {
        uploading.take(id, number, bytes, principal.getName());
    }

    @PostMapping("/{id}/finish")
    @Operation(summary = "Kiểm tra tệp đã gửi đủ và đưa vào hồ sơ")
    Added finish(Principal principal, @PathVariable UUID id) {
        var piece = finishing.finish(id, principal.getName());
        return new Added(piece.id(), piece.newest().id(), piece.newest().number());
    }

    @DeleteMapping("/{id}")
    @Operation(summary = "Bỏ một tệp đang gửi dở")
    void giveUp(Principal principal, @PathVariable UUID id) {
        uploading.giveUp(id, principal.getName());
    }

    /**
     * What is about to be sent.
     *
     * @param nominee with the criterion; neither for the dossier as a whole
     * @param size    in bytes
     */
    record NewFile(
            @NotNull UUID proposal,
            @Nullable UUID nominee,
            @Nullable String criterion,
            @NotNull String name,
            long size,
            @Nullable String sha256) {}

    /** What became of it. */
    record Added(UUID piece, UUID version, int number) {}
}

package vn.thidua.draft.web;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.security.Principal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import vn.thidua.draft.Draft;
import vn.thidua.draft.DraftContent;
import vn.thidua.draft.Drafts;
import vn.thidua.refusal.Refused;

/** The draft of one form of whoever is logged in. */
abstract class DraftController {

    private final Drafts drafts;

    DraftController(Drafts drafts) {
        this.drafts = drafts;
    }

    @GetMapping
    ResponseEntity<OwnDraft> own(Principal person, @PathVariable String id) {
        return drafts.find(id, person.getName())
                .map(draft -> ResponseEntity.ok(OwnDraft.of(draft)))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    @PutMapping
    Saved save(Principal person, @PathVariable String id, @RequestBody Typed typed) {
        var draft = drafts.save(id, person.getName(), typed.content(), typed.version());
        return new Saved(draft.version(), draft.savedAt());
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(Principal person, @PathVariable String id) {
        drafts.discard(id, person.getName());
    }

    /** @param values the fields by their keys */
    record OwnDraft(
            long version,
            Instant savedAt,
            String fingerprint,
            @JsonRawValue String values) {

        static OwnDraft of(Draft draft) {
            return new OwnDraft(
                    draft.version(),
                    draft.savedAt(),
                    draft.content().fingerprint(),
                    draft.content().values());
        }
    }

    /**
     * @param values  the fields by their keys
     * @param version the version the page has seen last, 0 for none
     */
    record Typed(
            @Nullable JsonNode values,
            long version,
            @Nullable String fingerprint) {

        DraftContent content() {
            if (values == null || !values.isObject() || fingerprint == null) {
                throw new Refused("draft-unreadable", "Bản nháp gửi lên không đúng dạng; hãy tải lại trang.");
            }
            return new DraftContent(values.toString(), fingerprint);
        }
    }

    /** What the page has to name at its next save, and when this one was. */
    record Saved(long version, Instant savedAt) {}
}

package vn.thidua.whatif.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.award.RoundDetails;
import vn.thidua.award.RoundId;
import vn.thidua.organisation.Organisation;
import vn.thidua.whatif.WhatIf;
import vn.thidua.whatif.WhatIfChanges;
import vn.thidua.whatif.WhatIfNote;
import vn.thidua.whatif.WhatIfNotes;
import vn.thidua.whatif.WhatIfOffer;
import vn.thidua.whatif.WhatIfOffers;
import vn.thidua.whatif.WhatIfResult;
import vn.thidua.whatif.WhatIfSight;

/** Tries a round under other thresholds, quotas and figures, and keeps trials as notes. */
@RestController
@RequestMapping("/api/what-if")
@Tag(
        name = "Thử phương án",
        description = "Thử ngưỡng, chỉ tiêu, số liệu khác cho một đợt xét; không đổi gì của đợt xét")
class WhatIfController {

    private final WhatIf whatIf;
    private final WhatIfOffers offers;
    private final WhatIfNotes notes;
    private final WhatIfSight sight;
    private final Organisation organisation;

    WhatIfController(
            WhatIf whatIf, WhatIfOffers offers, WhatIfNotes notes, WhatIfSight sight, Organisation organisation) {
        this.whatIf = whatIf;
        this.offers = offers;
        this.notes = notes;
        this.sight = sight;
        this.organisation = organisation;
    }

    @GetMapping
    @Operation(summary = "Các đợt xét được thử, hạn gần nhất trước")
    List<TriedRound> rounds(Principal principal) {
        return sight.rounds(principal.getName()).stream()
                .map(details -> TriedRound.of(details, sight.mayKeep(details.id(), principal.getName())))
                .toList();
    }

    @GetMapping("/{round}")
    @Operation(summary = "Những gì được thử: tiêu chí với ngưỡng, chỉ tiêu, số liệu và đối tượng")
    WhatIfOffer offer(Principal principal, @PathVariable UUID round) {
        sight.require(new RoundId(round), principal.getName());
        return offers.of(new RoundId(round));
    }

    @PostMapping("/{round}")
    @Operation(
            summary = "Thử: ai vào, ai ra, kết luận nào đổi",
            description = "Không lưu gì. Mỗi lần gửi toàn bộ các thay đổi.")
    Shown tried(Principal principal, @PathVariable UUID round, @RequestBody WhatIfChanges changes) {
        sight.require(new RoundId(round), principal.getName());
        var result = whatIf.of(new RoundId(round), changes);
        return new Shown(notes.fingerprint(result), result);
    }

    @GetMapping("/{round}/notes")
    @Operation(summary = "Các lần thử được lưu thành ghi chú, mới nhất trước")
    List<NoteView> notes(Principal principal, @PathVariable UUID round) {
        return notes.of(new RoundId(round), principal.getName()).stream()
                .map(note -> view(note, principal))
                .toList();
    }

    @PostMapping("/{round}/notes")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Lưu một lần thử thành ghi chú",
            description = "fingerprint là của kết quả đã xem; kết quả nay đã khác thì không lưu.")
    NoteView keep(Principal principal, @PathVariable UUID round, @RequestBody NewNote note) {
        var kept = notes.keep(
                new RoundId(round),
                note.changes(),
                Objects.requireNonNullElse(note.fingerprint(), ""),
                Objects.requireNonNullElse(note.text(), ""),
                principal.getName());
        return view(kept, principal);
    }

    @DeleteMapping("/{round}/notes/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Xóa ghi chú của chính mình")
    void delete(Principal principal, @PathVariable UUID round, @PathVariable UUID id) {
        notes.delete(new RoundId(round), id, principal.getName());
    }

    private NoteView view(WhatIfNote note, Principal principal) {
        var writer = organisation
                .findPerson(note.writtenBy())
                .map(person -> person.fullName() + " - " + person.position())
                .orElse(note.writtenBy());
        return new NoteView(note, writer, note.writtenBy().equals(principal.getName()));
    }

    /** A round in the list. */
    record TriedRound(UUID id, String name, int year, String stageLabel, boolean mayKeep) {

        static TriedRound of(RoundDetails details, boolean mayKeep) {
            var round = details.round();
            return new TriedRound(
                    round.id().value(),
                    round.name(),
                    round.year(),
                    details.stage().label(),
                    mayKeep);
        }
    }

    /** A result and what tells it from every other. */
    record Shown(String fingerprint, WhatIfResult result) {}

    /** A trial to keep. */
    record NewNote(
            WhatIfChanges changes,
            @Nullable String fingerprint,
            @Nullable String text) {

        NewNote {
            changes = Objects.requireNonNullElse(changes, new WhatIfChanges(List.of(), List.of(), List.of()));
        }
    }

    /** A kept trial; {@code own} when the reader wrote it. */
    record NoteView(WhatIfNote note, String writer, boolean own) {}
}

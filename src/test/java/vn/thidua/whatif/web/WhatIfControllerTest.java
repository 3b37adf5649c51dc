package vn.thidua.whatif.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.thidua.whatif.TriedRound.LEAD;

import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.WholeApplicationTest;
import vn.thidua.refusal.Refused;
import vn.thidua.whatif.TriedRound;
import vn.thidua.whatif.WhatIfChanges;
import vn.thidua.whatif.WhatIfChanges.QuotaChange;
import vn.thidua.whatif.web.WhatIfController.NewNote;
import vn.thidua.whatif.web.WhatIfController.NoteView;

/** Who may try a round, and who keeps and deletes notes of it. */
@WholeApplicationTest
class WhatIfControllerTest {

    private static final String MANAGER = "huyen.le";
    private static final WhatIfChanges ONE_LESS =
            new WhatIfChanges(List.of(), List.of(new QuotaChange(1, "1")), List.of());

    @Autowired
    private ApplicationContext application;

    @Autowired
    private WhatIfController controller;

    @Autowired
    private JdbcClient database;

    private TriedRound round;

    @BeforeEach
    void open() {
        round = new TriedRound(application);
    }

    @AfterEach
    void takeOut() {
        round.close();
    }

    @ParameterizedTest
    @CsvSource({LEAD + ", true", MANAGER + ", false", "khanh.pham, false"})
    void letsThoseWhoSeeEveryLineTry(String person, boolean mayKeep) {
        assertThat(controller.rounds(() -> person))
                .filteredOn(listed -> listed.id().equals(round.id.value()))
                .singleElement()
                .satisfies(listed -> assertThat(listed.mayKeep()).isEqualTo(mayKeep));
        assertThat(controller
                        .tried(() -> person, round.id.value(), ONE_LESS)
                        .result()
                        .lines())
                .hasSize(5);
    }

    @ParameterizedTest
    @CsvSource({
        "thuy.pham, what-if-forbidden",
        "lan.nguyen, what-if-forbidden",
        "sen.chu, round-not-found",
        "nguyen.vo, round-not-found"
    })
    void refusesOthersAndTellsOtherProvincesNothing(String person, String code) {
        var id = round.id.value();
        assertThat(controller.rounds(() -> person))
                .noneMatch(listed -> listed.id().equals(id));
        assertThat(codeOf(() -> controller.offer(() -> person, id))).isEqualTo(code);
        assertThat(codeOf(() -> controller.tried(() -> person, id, ONE_LESS))).isEqualTo(code);
        assertThat(codeOf(() -> controller.notes(() -> person, id))).isEqualTo(code);
        assertThat(codeOf(() -> keep(person, "Ghi chú"))).isEqualTo(code);
        assertThat(codeOf(() -> controller.delete(() -> person, id, UUID.randomUUID())))
                .isEqualTo(code);
    }

    @Test
    void refusesARoundNobodyOpened() {
        assertThat(codeOf(() -> controller.offer(() -> LEAD, UUID.randomUUID())))
                .isEqualTo("round-not-found");
    }

    @Test
    void offersThresholdsQuotasAndTheFiguresOfThoseProposed() {
        var offer = controller.offer(() -> LEAD, round.id.value());

        var t13 = offer.criteria().stream()
                .filter(one -> one.code().equals("000-T13"))
                .findFirst()
                .orElseThrow();
        assertThat(t13.expressions().get(0).numbers()).containsExactly("10", "10", "0");
        assertThat(t13.expressions().get(0).called()).isEqualTo("điều kiện đạt 1");
        assertThat(offer.quotas()).extracting(quota -> quota.number()).containsExactly(1, 2, 15);
        assertThat(offer.subjects()).extracting(subject -> subject.name()).contains("Sở Y tế", "Công an tỉnh");
        assertThat(offer.metrics()).anyMatch(one -> one.metric().code().equals("ddciScore") && one.year() == 2023);
    }

    @Test
    void keepsANoteWithWhatWasShownAndTouchesNothingElse() {
        var before = round.everything();

        keep(LEAD, " Chỉ còn một bằng khen ");

        var changed = round.everything();
        changed.removeAll(before);
        assertThat(changed).singleElement().asString().startsWith("what_if_note ");
        assertThat(controller.notes(() -> MANAGER, round.id.value()))
                .singleElement()
                .satisfies(note -> {
                    assertThat(note.writer()).isEqualTo("Đặng Thị Hoa - Phó Giám đốc Sở Nội vụ");
                    assertThat(note.own()).isFalse();
                    assertThat(note.note().text()).isEqualTo("Chỉ còn một bằng khen");
                    assertThat(note.note().changes().at("/quotas/0/number").asText())
                            .isEqualTo("1");
                    assertThat(note.note().result().at("/lines/0/move").asText())
                            .isEqualTo("LEAVES");
                });
    }

    @Test
    void keepsNothingWhenTheResultIsAnotherByNow() {
        var shown = shown(LEAD);
        round.score("Công an tỉnh", 99);

        assertThat(codeOf(() -> keep(LEAD, "Ghi chú", shown))).isEqualTo("what-if-changed");
        assertThat(controller.notes(() -> LEAD, round.id.value())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void refusesANoteWithoutWords(String text) {
        assertThat(codeOf(() -> keep(LEAD, text))).isEqualTo("note-text");
    }

    @Test
    void letsOnlyTheDeskThatRanksKeepAndOnlyTheAuthorDelete() {
        assertThat(codeOf(() -> keep(MANAGER, "Ghi chú"))).isEqualTo("note-forbidden");
        var note = keep(LEAD, "Ghi chú").note().id();
        assertThat(codeOf(() -> controller.delete(() -> MANAGER, round.id.value(), note)))
                .isEqualTo("note-forbidden");

        controller.delete(() -> LEAD, round.id.value(), note);

        assertThat(controller.notes(() -> LEAD, round.id.value())).isEmpty();
        assertThat(codeOf(() -> controller.delete(() -> LEAD, round.id.value(), note)))
                .isEqualTo("note-not-found");
    }

    @Test
    void neverChangesANote() {
        keep(LEAD, "Ghi chú");
        assertThatThrownBy(() ->
                        database.sql("update what_if_note set text = 'Khác'").update())
                .hasMessageContaining("rows of what_if_note are never changed");
    }

    private NoteView keep(String person, String text) {
        return keep(person, text, shown(LEAD));
    }

    private NoteView keep(String person, String text, String shown) {
        return controller.keep(() -> person, round.id.value(), new NewNote(ONE_LESS, shown, text));
    }

    private String shown(String person) {
        return controller.tried(() -> person, round.id.value(), ONE_LESS).fingerprint();
    }

    private static String codeOf(ThrowingCallable call) {
        var thrown = catchThrowableOfType(Refused.class, call);
        return thrown == null ? "" : thrown.code();
    }
}

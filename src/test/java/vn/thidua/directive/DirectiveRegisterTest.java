package vn.thidua.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.thidua.directive.DirectiveFixture.ALL;
import static vn.thidua.directive.DirectiveFixture.assertRefused;
import static vn.thidua.directive.DirectiveFixture.assignment;
import static vn.thidua.directive.DirectiveProvince.ELSEWHERE;
import static vn.thidua.directive.DirectiveProvince.HEALTH;
import static vn.thidua.directive.DirectiveProvince.OFFICE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.database.TestDatabase;
import vn.thidua.refusal.Refused;

/** Entering, correcting, withdrawing, reporting and confirming, and who sees and may do what. */
class DirectiveRegisterTest {

    private static final LocalDate LAST = LocalDate.of(2023, 12, 20);
    private static final Due DUE = new Due(Due.Words.THROUGH, LAST);
    private static final Answer IN_TIME = new Answer(LocalDate.of(2023, 12, 15), "Báo cáo số 45/BC-SYT");

    private final DirectiveFixture register = new DirectiveFixture(TestDatabase.migrated(), new DirectiveProvince());
    private final DirectiveEntering entering = register.bean(DirectiveEntering.class);
    private final DirectiveAnswering answering = register.bean(DirectiveAnswering.class);
    private final DirectiveReading reading = register.bean(DirectiveReading.class);

    @ParameterizedTest
    @CsvSource({
        "THROUGH, 2023-12-20, 2023-12-20, , DUE_SOON",
        "THROUGH, 2023-12-20, 2023-12-21, , OVERDUE",
        "BEFORE,  2023-12-20, 2023-12-19, , DUE_SOON",
        "BEFORE,  2023-12-20, 2023-12-20, , OVERDUE",
        "THROUGH, 2023-12-21, 2023-12-18, , DUE_SOON",
        "THROUGH, 2023-12-22, 2023-12-18, , OPEN",
        "BEFORE,  2023-12-22, 2023-12-18, , DUE_SOON",
        "BEFORE,  2023-12-23, 2023-12-18, , OPEN",
        "THROUGH, 2023-12-25, 2023-12-20, , DUE_SOON",
        "THROUGH, 2023-12-26, 2023-12-20, , OPEN",
        "THROUGH, 2023-12-20, 2023-12-25, 2023-12-20, ON_TIME",
        "THROUGH, 2023-12-20, 2023-12-25, 2023-12-21, DONE_LATE",
        "BEFORE,  2023-12-20, 2023-12-25, 2023-12-19, ON_TIME",
        "BEFORE,  2023-12-20, 2023-12-25, 2023-12-20, DONE_LATE"
    })
    void standsByTheDay(Due.Words words, LocalDate due, LocalDate today, LocalDate doneOn, DirectiveState expected) {
        register.clock.set(today);
        var done = doneOn == null ? null : new Answer(doneOn, "Báo cáo");

        assertThat(register.state(register.enter("so-y-te", "215/UBND-NC", new Due(words, due), done)))
                .isEqualTo(expected);
    }

    @Test
    void keepsEveryCorrectionWithWhoWhenAndWhy() {
        var id = register.assign("215/UBND-NC", LAST);
        var later = assignment("so-y-te", "215/UBND-NC", new Due(Due.Words.THROUGH, LAST.plusDays(5)));
        entering.correct(id, 1, later, null, "UBND tỉnh gia hạn tại văn bản 230/UBND-NC", OFFICE);

        assertThat(reading.history(OFFICE, id))
                .extracting(DirectiveEvent::kind, DirectiveEvent::text, DirectiveEvent::reason, DirectiveEvent::by)
                .containsExactly(
                        tuple(
                                DirectiveEvent.Kind.CORRECTED,
                                "hạn: từ “đến hết ngày 20/12/2023” thành “đến hết ngày 25/12/2023”",
                                "UBND tỉnh gia hạn tại văn bản 230/UBND-NC",
                                OFFICE),
                        tuple(DirectiveEvent.Kind.ENTERED, "Giao Sở Y tế, hạn đến hết ngày 20/12/2023.", "", OFFICE));
        assertThat(reading.history(OFFICE, id))
                .allSatisfy(event -> assertThat(event.at()).isEqualTo(register.clock.instant()));
    }

    @Test
    void refusesACorrectionOfARowThatChangedSinceOrOfOneWithdrawn() {
        var id = register.assign("215/UBND-NC", LAST);
        entering.withdraw(id, 1, "Giao nhầm đơn vị", OFFICE);

        assertRefused(
                "directive-withdrawn",
                () -> entering.correct(id, 2, assignment("so-y-te", "216/UBND-NC", DUE), null, "Sửa số", OFFICE));
        var other = register.assign("217/UBND-NC", LAST);
        answering.report(other, 1, IN_TIME, HEALTH);
        assertRefused(
                "directive-changed",
                () -> entering.correct(other, 1, assignment("so-y-te", "218/UBND-NC", DUE), null, "Sửa số", OFFICE));
        assertRefused(
                "directive-same",
                () -> entering.correct(other, 2, assignment("so-y-te", "217/UBND-NC", DUE), null, "Sửa", OFFICE));
    }

    @Test
    void keepsAWithdrawnRowReadableAndLetsTheDocumentBeEnteredAgain() {
        var id = register.assign("215/UBND-NC", LAST);
        assertRefused("directive-twice", () -> register.assign("215/UBND-NC", LAST));
        entering.withdraw(id, 1, "Giao nhầm đơn vị", OFFICE);
        register.assign("215/UBND-NC", LAST);

        assertThat(register.state(id)).isEqualTo(DirectiveState.WITHDRAWN);
        assertThat(register.row(id).withdrawn()).isEqualTo("Giao nhầm đơn vị");
        assertThat(register.numbers(OFFICE, ALL)).hasSize(2);
    }

    @Test
    void takesAReportOverOnlyWhenTheOfficeConfirmsIt() {
        var id = register.assign("215/UBND-NC", LAST);
        answering.report(id, 1, IN_TIME, HEALTH);
        assertThat(register.state(id)).isEqualTo(DirectiveState.DUE_SOON);
        assertThat(register.notices.told()).contains("OFFICER van-phong-ubnd-tinh: Báo cáo hoàn thành cần xác nhận");
        assertThat(register.numbers(OFFICE, new DirectiveFilter(null, null, null, true, "")))
                .containsExactly("215/UBND-NC");

        answering.sendBack(id, 2, "Chưa có văn bản", OFFICE);
        assertThat(register.notices.told()).contains("OFFICER so-y-te: Báo cáo hoàn thành bị trả lại");
        assertRefused("directive-not-reported", () -> answering.confirm(id, 3, OFFICE));

        answering.report(id, 3, IN_TIME, HEALTH);
        answering.confirm(id, 4, OFFICE);
        assertThat(register.state(id)).isEqualTo(DirectiveState.ON_TIME);
        assertRefused("directive-done", () -> answering.report(id, 5, IN_TIME, HEALTH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yen.ly", "hung.le", HEALTH})
    void letsTheUnitAndThoseItSpeaksForReport(String person) {
        var id = register.assign("215/UBND-NC", LAST);
        answering.report(id, 1, IN_TIME, person);
        assertThat(register.row(id).reported()).isEqualTo(IN_TIME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"thu.cao", "mai.pham", "binh.tran", ELSEWHERE, "clerk"})
    void letsNobodyElseReport(String person) {
        var id = register.assign("215/UBND-NC", LAST);
        assertRefused("directive-not-found", () -> answering.report(id, 1, IN_TIME, person));
        assertThat(register.row(id).reported()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {HEALTH, "mai.pham", "son.vo", "clerk", "nobody"})
    void letsOnlyTheOfficeKeepTheRegister(String person) {
        var id = register.assign("215/UBND-NC", LAST);
        answering.report(id, 1, IN_TIME, HEALTH);
        var other = assignment("so-y-te", "216/UBND-NC", DUE);
        assertRefused("directive-forbidden", () -> entering.enter(other, null, person));
        assertRefused("directive-forbidden", () -> entering.correct(id, 2, other, null, "Sửa", person));
        assertRefused("directive-forbidden", () -> entering.withdraw(id, 2, "Rút", person));
        assertRefused("directive-forbidden", () -> answering.confirm(id, 2, person));
        assertRefused("directive-forbidden", () -> answering.sendBack(id, 2, "Thiếu", person));
        assertRefused("directive-forbidden", () -> register.bean(DirectiveImport.class)
                .importFile(new DirectiveImport.Upload("a.csv", new byte[0], false), true, person));
    }

    @Test
    void hidesARowFromTheOfficeOfAnotherProvince() {
        var id = register.assign("215/UBND-NC", LAST);

        assertThat(register.numbers(ELSEWHERE, ALL)).isEmpty();
        assertRefused("directive-not-found", () -> reading.one(ELSEWHERE, id));
        assertRefused("directive-not-found", () -> reading.history("ha-nam.lead", id));
        assertRefused("directive-not-found", () -> entering.withdraw(id, 1, "Rút", ELSEWHERE));
        assertThat(reading.counts("ha-nam.lead", ALL)).isEmpty();
    }

    @Test
    void showsAUnitItsOwnRowsAndTheAppraisalSideTheProvince() {
        register.assign("215/UBND-NC", LAST);
        register.enter("so-y-te-phong-nghiep-vu", "216/UBND-NC", DUE, null);
        register.enter("thanh-tra-tinh", "217/UBND-NC", DUE, IN_TIME);

        assertThat(register.numbers(HEALTH, ALL)).containsExactlyInAnyOrder("215/UBND-NC", "216/UBND-NC");
        assertThat(register.numbers("thu.cao", ALL)).containsExactly("217/UBND-NC");
        for (var person : List.of(OFFICE, "mai.pham", "son.vo", "clerk")) {
            assertThat(register.numbers(person, ALL)).as(person).hasSize(3);
        }
        assertThat(reading.counts(HEALTH, ALL)).extracting(DirectiveCount::open).containsExactly(1, 1);
        assertThat(reading.counts(OFFICE, ALL)).contains(new DirectiveCount("thanh-tra-tinh", 1, 0, 0));
    }

    @Test
    void findsByUnitYearStateAndWords() {
        register.assign("215/UBND-NC", LAST);
        register.assign("216/UBND-NC", LocalDate.of(2024, 1, 15));
        register.enter("thanh-tra-tinh", "100%/UBND", DUE, IN_TIME);

        assertThat(found("so-y-te", null, null, "")).containsExactly("216/UBND-NC", "215/UBND-NC");
        assertThat(found(null, 2024, null, "")).containsExactly("216/UBND-NC");
        assertThat(found(null, null, DirectiveState.ON_TIME, "")).containsExactly("100%/UBND");
        assertThat(found(null, null, null, "%")).containsExactly("100%/UBND");
        assertThat(found(null, null, null, "rà SOÁT")).hasSize(3);
        assertThat(found(null, null, null, "_")).isEmpty();
    }

    @Test
    void givesAPageAndTheNumberOfAll() {
        for (int i = 0; i < DirectivePage.SIZE + 1; i++) {
            register.assign(i + "/UBND-NC", LAST);
        }

        assertThat(reading.page(OFFICE, ALL, 0).rows()).hasSize(DirectivePage.SIZE);
        assertThat(reading.page(OFFICE, ALL, 0).total()).isEqualTo(DirectivePage.SIZE + 1);
        assertThat(reading.page(OFFICE, ALL, 1).rows()).hasSize(1);
        assertThat(reading.page(OFFICE, ALL, -1).rows()).hasSize(DirectivePage.SIZE);
        assertThat(reading.page(OFFICE, ALL, Integer.MAX_VALUE).rows()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ha-nam-so-y-te, 2023-12-01, 2023-12-20, , unit",
        "so-moi, 2023-12-09, 2023-12-20, , unit",
        "so-la, 2023-12-01, 2023-12-20, , unit",
        "so-y-te, 1991-12-01, 2023-12-20, , issuedOn",
        "so-y-te, 2023-12-19, 2023-12-20, , issuedOn",
        "so-y-te, 2023-12-01, 2023-11-30, , dueDay",
        "so-y-te, 2023-12-01, 2100-01-01, , dueDay",
        "so-y-te, 2023-12-01, 2023-12-20, 2023-11-30, doneOn",
        "so-y-te, 2023-12-01, 2023-12-20, 2023-12-19, doneOn"
    })
    void refusesWhatCannotBe(String unit, LocalDate issued, LocalDate due, LocalDate doneOn, String field) {
        var wrong = new Assignment("1/UBND", issued, "UBND tỉnh", "Việc", unit, new Due(Due.Words.THROUGH, due));
        var done = doneOn == null ? null : new Answer(doneOn, "Báo cáo");

        assertThatThrownBy(() -> entering.enter(wrong, done, OFFICE))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).contains(field));
        assertThat(register.numbers(OFFICE, ALL)).isEmpty();
    }

    private List<String> found(String unit, Integer year, DirectiveState state, String words) {
        return register.numbers(OFFICE, new DirectiveFilter(unit, year, state, false, words));
    }
}

package vn.thidua.award.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.award.AwardFixture.CLERK;
import static vn.thidua.award.AwardFixture.DECIDER;
import static vn.thidua.award.AwardFixture.LEAD;
import static vn.thidua.award.AwardFixture.OFFICER;
import static vn.thidua.award.AwardFixture.TODAY;
import static vn.thidua.award.AwardFixture.aCollective;
import static vn.thidua.award.AwardFixture.approve;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.award.AwardFixture;
import vn.thidua.award.RegisterCount;
import vn.thidua.award.RegisterFixture;
import vn.thidua.csv.BadRow;
import vn.thidua.csv.BadRows;
import vn.thidua.database.TestDatabase;
import vn.thidua.document.OfficialDocument;
import vn.thidua.movement.MovementPlan.AwardForm;
import vn.thidua.movement.NomineeKind;
import vn.thidua.refusal.Refused;

class AwardRegisterControllerTest {

    private static final String HEADER =
            "kind,unit,person,label,award,form,decision_number,decision_date,decider,movement,year,theme,first_day,last_day,initiatives\n";
    private static final String HEALTH =
            "COLLECTIVE,so-y-te,,Sở Y tế,Giấy khen,COMMENDATION,77/QĐ-SNV,2023-07-03,Giám đốc Sở Nội vụ,Thi đua 100%,2023,cai-cach-hanh-chinh,2023-01-01,2023-06-30,1120/QĐ-SYT\n";
    private static final String JUSTICE =
            "INDIVIDUAL,so-tu-phap,justice-officer,=HYPERLINK(1),Giấy khen,COMMENDATION,78/QĐ-SNV,2023-07-04,Giám đốc Sở Nội vụ,Thi đua,2023,cai-cach-hanh-chinh,2023-01-01,2023-06-30,\n";
    private static final String ELSEWHERE =
            "COLLECTIVE,so-xa,,Sở tỉnh khác,Giấy khen,COMMENDATION,79/QĐ-SNV,2023-07-05,Giám đốc,Thi đua,2023,cai-cach-hanh-chinh,2023-01-01,2023-06-30,\n";

    private final AwardFixture award = new AwardFixture(TestDatabase.migrated());
    private final AwardRegisterController controller = award.bean(AwardRegisterController.class);

    /** Two awards from elsewhere; that of Sở Y tế is older. */
    @BeforeEach
    void importTwoAwards() {
        enter(HEALTH + JUSTICE);
    }

    @ParameterizedTest
    @ValueSource(strings = {LEAD, DECIDER, CLERK, "manager"})
    void showsTheProvincesAwardsToThoseWhoRunRounds(String person) {
        assertThat(labels(person, null, "")).containsExactly("=HYPERLINK(1)", "Sở Y tế");
    }

    @ParameterizedTest
    @CsvSource({OFFICER + ", Sở Y tế", "justice-officer, =HYPERLINK(1)"})
    void showsOthersTheirUnitsAwardsInListFileAndNumbers(String person, String own) {
        assertThat(labels(person, null, "")).containsExactly(own);
        assertThat(file(person).lines()).hasSize(2);
        assertThat(controller.statistics(() -> person))
                .extracting(RegisterCount::given)
                .containsExactly(1);
    }

    @Test
    void neverShowsAnotherProvince() {
        award.enter(RegisterFixture.inProvince("ha-nam", "so-xa"));

        assertThat(labels(LEAD, null, "")).hasSize(2);
        assertThat(controller.statistics(() -> LEAD).stream()
                        .mapToInt(RegisterCount::given)
                        .sum())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"2023, '', 2", "2022, '', 0", ", sở y, 1", ", 78/QĐ, 1", ", 100%, 1", ", %, 1", ", _, 0"})
    void findsByYearAndWords(Integer year, String words, int found) {
        assertThat(labels(LEAD, year, words)).hasSize(found);
    }

    @Test
    void writesNoCellThatASpreadsheetRuns() {
        assertThat(file(LEAD))
                .startsWith("\uFEFFĐối tượng,Mã đơn vị,Được khen thưởng")
                .contains("Cá nhân,so-tu-phap,'=HYPERLINK(1),Giấy khen,78/QĐ-SNV,2023-07-04")
                .doesNotContain(",=HYPERLINK");
    }

    @Test
    void countsNetOfRevocations() {
        award.candidates.standing.clear();
        var round = award.aSubmittedRound(1, aCollective("A", 90));
        award.decision.decide(round, List.of(approve("A")), "", DECIDER);
        award.decision.issue(round, new OfficialDocument("123/QĐ-UBND", TODAY), CLERK);
        award.results.publish(round);
        revoke(idOf("Sở Y tế"), LEAD, TODAY);

        assertThat(controller.statistics(() -> LEAD))
                .containsExactly(
                        new RegisterCount(2023, AwardForm.COMMENDATION, NomineeKind.COLLECTIVE, 1, 1, 0),
                        new RegisterCount(2023, AwardForm.COMMENDATION, NomineeKind.INDIVIDUAL, 1, 0, 1),
                        new RegisterCount(2023, AwardForm.PROVINCE_CERTIFICATE, NomineeKind.COLLECTIVE, 1, 0, 1));
    }

    @Test
    void keepsARevokedAwardWithTheDecisionThatRevokedIt() {
        revoke(idOf("Sở Y tế"), LEAD, TODAY);

        var entry = controller.entries(() -> LEAD, null, "Sở Y tế").get(0);
        assertThat(entry.revokedBy()).isEqualTo(new OfficialDocument("5/QĐ-SNV", TODAY));
        assertThat(entry.revokedReason()).isEqualTo("Khai báo sai");
        assertRefused("entry-revoked", () -> revoke(entry.id(), LEAD, TODAY));
    }

    @Test
    void refusesToRevokeByHandWhatIsUnknownOfARoundOrOfAWrongDay() {
        assertRefused("entry-not-found", () -> revoke(UUID.randomUUID(), LEAD, TODAY));
        assertRefused("register-forbidden", () -> revoke(idOf("Sở Y tế"), OFFICER, TODAY));
        assertRefused("revocation-day-wrong", () -> revoke(idOf("Sở Y tế"), LEAD, LocalDate.of(2023, 7, 2)));
        assertRefused("revocation-day-wrong", () -> revoke(idOf("Sở Y tế"), LEAD, TODAY.plusDays(1)));
        var round = award.aSubmittedRound(1, aCollective("A", 90));
        award.decision.decide(round, List.of(approve("A")), "", DECIDER);
        award.decision.issue(round, new OfficialDocument("123/QĐ-UBND", TODAY), CLERK);
        award.results.publish(round);
        assertRefused("entry-of-round", () -> revoke(idOf("123/QĐ-UBND"), LEAD, TODAY));
    }

    @Test
    void entersAnAwardOnceHoweverOftenItsFileComes() {
        var again =
                controller.importCsv(() -> LEAD, (HEADER + HEALTH + JUSTICE).getBytes(StandardCharsets.UTF_8), false);

        assertThat(again.rows()).isEqualTo(2);
        assertThat(again.added()).isZero();
        assertThat(labels(LEAD, null, "")).hasSize(2);
    }

    @Test
    void onlyChecksAFileWhenAskedTo() {
        var file = HEADER + HEALTH.replace("77/QĐ", "80/QĐ");
        assertThat(controller
                        .importCsv(() -> LEAD, file.getBytes(StandardCharsets.UTF_8), true)
                        .rows())
                .isEqualTo(1);
        assertThat(labels(LEAD, null, "")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023-07-03|2024-01-06|decision_date",
                "2023-06-30|2022-12-31|last_day",
                "COMMENDATION|GIAY_KHEN|form",
                "so-y-te,,|so-y-te,lead,|person",
                "so-y-te,,|so-la,,|unit",
                ",2023,cai|,23,cai|year",
                "cai-cach-hanh-chinh|Cải cách|theme"
            })
    void refusesAFileWithOneWrongCellAsAWhole(String from, String to, String column) {
        assertThatThrownBy(() -> enter(JUSTICE.replace("78/QĐ", "90/QĐ")
                        + HEALTH.replace("77/QĐ", "91/QĐ").replace(from, to)))
                .isInstanceOfSatisfying(
                        BadRows.class,
                        bad -> assertThat(bad.rows()).extracting(BadRow::column).contains(column));
        assertThat(labels(LEAD, null, "")).hasSize(2);
    }

    @Test
    void refusesAFileOfSomebodyWithoutTheRoleOrWithAUnitOfAnotherProvince() {
        assertRefused(
                "register-forbidden",
                () -> controller.importCsv(() -> OFFICER, HEADER.getBytes(StandardCharsets.UTF_8), false));
        assertThatThrownBy(() -> enter(ELSEWHERE)).isInstanceOf(BadRows.class);
        assertThatThrownBy(() -> enter(HEALTH.replace("77", "92") + HEALTH.replace("77", "92")))
                .isInstanceOf(BadRows.class);
        assertRefused("account-forbidden", () -> labels("nobody", null, ""));
    }

    private void enter(String rows) {
        controller.importCsv(() -> LEAD, (HEADER + rows).getBytes(StandardCharsets.UTF_8), false);
    }

    private void revoke(UUID id, String person, LocalDate day) {
        controller.revoke(() -> person, id, new RevokedEntry("5/QĐ-SNV", day, "Khai báo sai"));
    }

    private UUID idOf(String words) {
        return controller.entries(() -> LEAD, null, words).get(0).id();
    }

    private List<String> labels(String person, Integer year, String words) {
        return controller.entries(() -> person, year, words).stream()
                .map(RegisterEntryView::label)
                .toList();
    }

    private String file(String person) {
        return new String(controller.export(() -> person, null, "").getBody(), StandardCharsets.UTF_8);
    }

    private static void assertRefused(String code, ThrowingCallable action) {
        assertThatThrownBy(action).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.code())
                .isEqualTo(code));
    }
}

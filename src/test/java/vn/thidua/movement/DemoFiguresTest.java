package vn.thidua.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.database.TestDatabase;
import vn.thidua.figures.Metrics;
import vn.thidua.figures.StoredFigures;

/** What the figures of the demo province lead to. */
class DemoFiguresTest {

    private static final MovementPlan PLAN = ShippedPlans.ninhThuan2023();
    private static final DemoProvince PROVINCE = new DemoProvince();

    private static CriteriaCheck check;

    @BeforeAll
    static void enterDemoFigures() {
        var figures = StoredFigures.in(JdbcClient.create(TestDatabase.migrated()), PROVINCE);
        var csv = ShippedPlans.text("/demo/figures.csv").getBytes(StandardCharsets.UTF_8);
        assertThat(figures.importCsv("figures.csv", csv, "system")).isPositive();
        check = new CriteriaChecker(PROVINCE, figures, new Metrics());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"so-y-te", "so-thong-tin-va-truyen-thong", "cong-an-tinh", "huyen-ninh-hai", "xa-phuoc-thuan"})
    void failsNoneOfTheCriteriaForMostUnits(String unit) {
        assertThat(failed(collective(unit))).isEmpty();
    }

    @Test
    void failsSoTuPhapOnDdciAlone() {
        assertThat(failed(collective("so-tu-phap"))).containsExactly("000-T12");
    }

    @Test
    void excludesNinhPhuocForASubjectiveShortfall() {
        assertThat(failed(collective("huyen-ninh-phuoc"))).containsExactly("000-T09", "000-X1");
    }

    @Test
    void asksAPersonAboutTheObjectiveShortfallOfNinhHaiAndDoesNotExcludeIt() {
        var verdicts = collective("huyen-ninh-hai");

        assertThat(of("000-T09", verdicts).verdict()).isEqualTo(Verdict.NEEDS_HUMAN);
        assertThat(of("000-T09", verdicts).explanation()).contains("lý do khách quan");
        assertThat(of("000-X1", verdicts).verdict()).isEqualTo(Verdict.PASS);
    }

    @Test
    void findsManyCriteriaNotApplicableToThePolice() {
        assertThat(codes(collective("cong-an-tinh"), Verdict.NOT_APPLICABLE))
                .containsExactly("000-T05", "000-T06", "000-T09", "000-T11", "000-T12", "000-X1");
    }

    @Test
    void asksAPersonWhereTheFiguresOfPhuocThuanAreMissing() {
        assertThat(of("000-T01", collective("xa-phuoc-thuan")).explanation()).startsWith("Chưa đủ số liệu");
    }

    @Test
    void reachesEveryVerdictForOneNomineeAtLeast() {
        var reached = EnumSet.noneOf(Verdict.class);
        for (var unit : List.of("so-y-te", "so-tu-phap", "cong-an-tinh")) {
            collective(unit).forEach(line -> reached.add(line.verdict()));
        }
        assertThat(reached).containsExactlyInAnyOrder(Verdict.values());
    }

    @ParameterizedTest
    @CsvSource({
        "dung.nguyen, so-y-te, true",
        "thuy.pham, so-y-te, false",
        "quy.nguyen, so-y-te-phong-to-chuc-can-bo, false",
        "thang.luu, so-thong-tin-va-truyen-thong, true",
        "hieu.quach, so-thong-tin-va-truyen-thong-phong-cntt, false",
        "uyen.to, so-tu-phap-phong-van-ban, false",
        "ha.tran, cong-an-tinh-phong-quan-ly-hanh-chinh, false"
    })
    void failsNoneOfTheCriteriaForSeveralPeople(String person, String unit, boolean head) {
        assertThat(failed(individual(person, unit, head))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "mai.tran, so-y-te, false, 000-I01 000-I04",
        "linh.cao, so-thong-tin-va-truyen-thong, false, 000-I03",
        "hai.dinh, so-tu-phap, true, 000-H01",
        "hung.dang, huyen-ninh-phuoc, true, 000-H02",
        "phong.tran, huyen-ninh-hai, true, 000-H02",
        "chi.dang, xa-phuoc-thuan, false, 000-I05"
    })
    void failsOthersOnWhatTheFiguresShow(String person, String unit, boolean head, String expected) {
        assertThat(failed(individual(person, unit, head))).containsExactly(expected.split(" "));
    }

    private static List<CriterionVerdict> collective(String unit) {
        return check.check(PLAN, 2023, new CheckedSubject(NomineeKind.COLLECTIVE, unit, null, false, null));
    }

    private static List<CriterionVerdict> individual(String person, String unit, boolean head) {
        assertThat(PROVINCE.person(person).unitCode()).isEqualTo(unit);
        return check.check(
                PLAN, 2023, new CheckedSubject(NomineeKind.INDIVIDUAL, unit, person, head, head ? unit : null));
    }

    private static List<String> failed(List<CriterionVerdict> verdicts) {
        return codes(verdicts, Verdict.FAIL);
    }

    private static List<String> codes(List<CriterionVerdict> verdicts, Verdict verdict) {
        return verdicts.stream()
                .filter(line -> line.verdict() == verdict)
                .map(CriterionVerdict::code)
                .toList();
    }

    private static CriterionVerdict of(String code, List<CriterionVerdict> verdicts) {
        return verdicts.stream()
                .filter(line -> line.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}

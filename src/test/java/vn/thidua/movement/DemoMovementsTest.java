package vn.thidua.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.database.TestDatabase;
import vn.thidua.figures.Metrics;
import vn.thidua.figures.StoredFigures;
import vn.thidua.organisation.Role;

/** What the demo figures of the movements beside Ninh Thuận lead to: some pass, some fail, some need a person. */
class DemoMovementsTest {

    private static final DemoProvince UNITS = new DemoProvince();
    private static final Map<String, MovementPlan> PLANS = Map.of(
            "001", ShippedPlans.kienGiang2021(),
            "002", ShippedPlans.soYTe2024(),
            "004", ShippedPlans.soTuPhapHaNam());

    private static CriteriaCheck check;

    @BeforeAll
    static void enterDemoFigures() {
        var figures = StoredFigures.in(JdbcClient.create(TestDatabase.migrated()), UNITS);
        figures.importCsv(
                "figures.csv", ShippedPlans.text("/demo/figures.csv").getBytes(StandardCharsets.UTF_8), "system");
        check = new CriteriaChecker(UNITS, figures, new Metrics());
    }

    @ParameterizedTest(name = "{0} in {1} fails {2} on {3}")
    @CsvSource(nullValues = "-", textBlock = """
            001, 2021, kien-giang-so-tai-chinh,                  -
            001, 2021, kien-giang-so-giao-thong-van-tai,         001-G3
            001, 2021, kien-giang-huyen-giong-rieng,             -
            001, 2021, kien-giang-xa-thanh-hung,                 -
            001, 2021, kien-giang-xa-ngoc-chuc,                  001-A2
            001, 2021, kien-giang-xa-tan-hoi,                    001-G3
            001, 2021, kien-giang-so-noi-vu-phong-cchc,          -
            001, 2021, kien-giang-giong-rieng-phong-noi-vu,      -
            001, 2021, kien-giang-tan-hiep-phong-noi-vu,         001-A3b2
            002, 2024, so-y-te-phong-nghiep-vu-y,                -
            002, 2024, so-y-te-trung-tam-kiem-soat-benh-tat,     -
            002, 2024, so-y-te-benh-vien-da-khoa-tinh,           002-T08
            002, 2024, so-y-te-trung-tam-y-te-ninh-phuoc,        002-T01 002-T04 002-T09 002-T11 002-X4
            004, 2023, ha-nam-so-tu-phap-phong-van-ban,          -
            004, 2023, ha-nam-so-tu-phap-phong-bo-tro-tu-phap,   004-T03
            004, 2024, ha-nam-so-tu-phap-phong-bo-tro-tu-phap,   -
            004, 2024, ha-nam-so-tu-phap-phong-pho-bien-phap-luat, 004-T03
            """)
    void failsCollectivesOnWhatTheFiguresShow(String plan, int year, String unit, String expected) {
        assertThat(failed(collective(plan, year, unit))).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest(name = "{0} in {1} fails {2} on {3}")
    @CsvSource(nullValues = "-", textBlock = """
            001, 2021, toan.cao,     -
            001, 2021, thoa.pham,    -
            001, 2021, lam.doan,     001-I1
            001, 2021, quynh.luong,  001-I3a
            001, 2021, yen.lam,      -
            001, 2021, chanh.tran,   -
            001, 2021, dinh.quach,   001-I1
            001, 2021, vy.thai,      001-I3b
            002, 2024, vuong.phung,  -
            002, 2024, nhan.vu,      -
            002, 2024, truong.pham,  002-I04
            002, 2024, tho.luong,    002-H02
            002, 2024, anh.dang,     002-I03
            002, 2024, nga.tong,     002-H01a 002-H03 002-H05
            002, 2024, dung.nguyen,  -
            004, 2023, thao.dinh,    -
            004, 2023, sen.dinh,     004-I04
            004, 2023, nhat.truong,  004-I05
            004, 2024, nhat.truong,  -
            004, 2023, quynh.nghiem, 004-I06
            004, 2023, lai.luu,      004-I03
            """)
    void failsPeopleOnWhatTheFiguresShow(String plan, int year, String person, String expected) {
        assertThat(failed(individual(plan, year, person))).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void asksAPersonWhereFiguresAreMissingOrCannotTell() {
        assertThat(explanation("001-A3a", collective("001", 2021, "kien-giang-trung-tam-hanh-chinh-cong")))
                .contains("mức cao nhất trong cả hai năm");
        assertThat(explanation("001-G3", collective("001", 2021, "kien-giang-xa-son-kien")))
                .startsWith("Chưa đủ số liệu");
        assertThat(explanation("001-I1", individual("001", 2021, "cuong.truong")))
                .startsWith("Chưa đủ số liệu");
        assertThat(explanation("002-T09", collective("002", 2024, "so-y-te-van-phong")))
                .startsWith("Chưa đủ số liệu");
        assertThat(explanation("002-I02", individual("002", 2024, "nhan.vu"))).contains("năm 2023");
        assertThat(explanation("004-T03", collective("004", 2023, "ha-nam-so-tu-phap-trung-tam-tro-giup")))
                .startsWith("Chưa đủ số liệu");
    }

    private static List<CriterionVerdict> collective(String plan, int year, String unit) {
        return check.check(PLANS.get(plan), year, new CheckedSubject(NomineeKind.COLLECTIVE, unit, null, false, null));
    }

    private static List<CriterionVerdict> individual(String plan, int year, String person) {
        var unit = UNITS.person(person).unitCode();
        var head = UNITS.person(person).holds(Role.HEAD);
        return check.check(
                PLANS.get(plan),
                year,
                new CheckedSubject(NomineeKind.INDIVIDUAL, unit, person, head, head ? unit : null));
    }

    /** Codes of the failed criteria; alternatives that another kind of unit has do not concern the nominee. */
    private static String failed(List<CriterionVerdict> verdicts) {
        return String.join(
                " ",
                verdicts.stream()
                        .filter(line -> line.verdict() == Verdict.FAIL)
                        .map(CriterionVerdict::code)
                        .toList());
    }

    private static String explanation(String code, List<CriterionVerdict> verdicts) {
        var line = verdicts.stream()
                .filter(candidate -> candidate.code().equals(code))
                .findFirst()
                .orElseThrow();
        assertThat(line.verdict()).isEqualTo(Verdict.NEEDS_HUMAN);
        return line.explanation();
    }
}

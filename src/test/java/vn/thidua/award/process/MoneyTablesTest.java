package vn.thidua.award.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.award.LegalNumber;
import vn.thidua.award.LegalProfile;
import vn.thidua.award.MoneyAmount;
import vn.thidua.award.MoneyRounding;
import vn.thidua.award.MoneyRounding.Mode;
import vn.thidua.engine.DecisionLookup;
import vn.thidua.engine.ProcessTestEngine;
import vn.thidua.movement.MovementPlan.AwardForm;
import vn.thidua.movement.NomineeKind;

/** What the shipped tables say, asked in a real engine. */
class MoneyTablesTest {

    private static ProcessTestEngine engine;
    private static MoneyTables tables;

    @BeforeAll
    static void deployTheTables() {
        engine = ProcessTestEngine.on(ProcessTestEngine.database());
        engine.deploy(
                "processes/award/legal-profile.dmn",
                "processes/award/profile-rounding.dmn",
                "processes/award/base-salary.dmn",
                "processes/award/award-coefficient.dmn");
        tables = new MoneyTables(
                engine.engine().getDecisionService(),
                new DecisionLookup(engine.engine().getRepositoryService()));
    }

    @AfterAll
    static void closeTheEngine() {
        engine.close();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2017-06-30,
            2017-07-01, 1300000
            2018-06-30, 1300000
            2018-07-01, 1390000
            2019-06-30, 1390000
            2019-07-01, 1490000
            2023-06-30, 1490000
            2023-07-01, 1800000
            2024-06-30, 1800000
            2024-07-01, 2340000
            2026-06-30, 2340000
            2026-07-01, 2530000
            2030-01-01, 2530000
            """)
    void knowsTheBaseSalaryOfADay(LocalDate day, BigDecimal amount) {
        assertThat(tables.baseSalary(day).map(LegalNumber::value).orElse(null)).isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2017-09-30,
            2017-10-01, nd-91-2017
            2023-12-31, nd-91-2017
            2024-01-01, nd-98-2023
            2025-06-30, nd-98-2023
            2025-07-01, nd-152-2025
            2030-01-01, nd-152-2025
            """)
    void knowsTheTextInForceOnADay(LocalDate day, String profile) {
        assertThat(tables.inForce(day).map(LegalProfile::code).orElse(null)).isEqualTo(profile);
    }

    /** Two columns of results: rounded up, and rounded to the nearest where the switch is set so. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            nd-91-2017,  PROVINCE_CERTIFICATE,       INDIVIDUAL, 2018-07-01,  1390000,  1390000,  1390000
            nd-91-2017,  PROVINCE_CERTIFICATE,       INDIVIDUAL, 2019-07-01,  1490000,  1490000,  1490000
            nd-91-2017,  PROVINCE_CERTIFICATE,       INDIVIDUAL, 2023-07-01,  1800000,  1800000,  1800000
            nd-91-2017,  PROVINCE_CERTIFICATE,       INDIVIDUAL, 2024-07-01,  2340000,  2340000,  2340000
            nd-91-2017,  PROVINCE_CERTIFICATE,       COLLECTIVE, 2018-07-01,  2780000,  2780000,  2780000
            nd-91-2017,  PROVINCE_CERTIFICATE,       COLLECTIVE, 2019-07-01,  2980000,  2980000,  2980000
            nd-91-2017,  PROVINCE_CERTIFICATE,       COLLECTIVE, 2023-07-01,  3600000,  3600000,  3600000
            nd-91-2017,  PROVINCE_CERTIFICATE,       COLLECTIVE, 2024-07-01,  4680000,  4680000,  4680000
            nd-91-2017,  COMMENDATION,               INDIVIDUAL, 2018-07-01,   417000,   420000,   420000
            nd-91-2017,  COMMENDATION,               INDIVIDUAL, 2019-07-01,   447000,   450000,   450000
            nd-91-2017,  COMMENDATION,               INDIVIDUAL, 2023-07-01,   540000,   540000,   540000
            nd-91-2017,  COMMENDATION,               INDIVIDUAL, 2024-07-01,   702000,   710000,   700000
            nd-91-2017,  COMMENDATION,               COLLECTIVE, 2018-07-01,   834000,   840000,   830000
            nd-91-2017,  COMMENDATION,               COLLECTIVE, 2019-07-01,   894000,   900000,   890000
            nd-91-2017,  COMMENDATION,               COLLECTIVE, 2023-07-01,  1080000,  1080000,  1080000
            nd-91-2017,  COMMENDATION,               COLLECTIVE, 2024-07-01,  1404000,  1410000,  1400000
            nd-91-2017,  COMMUNE_COMMENDATION,       INDIVIDUAL, 2019-07-01,   223500,   230000,   220000
            nd-91-2017,  COMMUNE_COMMENDATION,       INDIVIDUAL, 2023-07-01,   270000,   270000,   270000
            nd-91-2017,  COMMUNE_COMMENDATION,       COLLECTIVE, 2019-07-01,   447000,   450000,   450000
            nd-91-2017,  COMMUNE_COMMENDATION,       COLLECTIVE, 2023-07-01,   540000,   540000,   540000
            nd-91-2017,  PRIME_MINISTER_CERTIFICATE, INDIVIDUAL, 2019-07-01,  5215000,  5220000,  5220000
            nd-91-2017,  PRIME_MINISTER_CERTIFICATE, INDIVIDUAL, 2023-07-01,  6300000,  6300000,  6300000
            nd-98-2023,  PRIME_MINISTER_CERTIFICATE, INDIVIDUAL, 2024-07-01,  8190000,  8190000,  8190000
            nd-152-2025, PRIME_MINISTER_CERTIFICATE, INDIVIDUAL, 2026-07-01,  8855000,  8860000,  8860000
            nd-91-2017,  PRIME_MINISTER_CERTIFICATE, COLLECTIVE, 2019-07-01, 10430000, 10430000, 10430000
            nd-91-2017,  PRIME_MINISTER_CERTIFICATE, COLLECTIVE, 2023-07-01, 12600000, 12600000, 12600000
            nd-98-2023,  PRIME_MINISTER_CERTIFICATE, COLLECTIVE, 2024-07-01, 16380000, 16380000, 16380000
            nd-152-2025, PRIME_MINISTER_CERTIFICATE, COLLECTIVE, 2026-07-01, 17710000, 17710000, 17710000
            nd-98-2023,  PROVINCE_CERTIFICATE,       INDIVIDUAL, 2023-07-01,  2700000,  2700000,  2700000
            nd-98-2023,  PROVINCE_CERTIFICATE,       INDIVIDUAL, 2024-07-01,  3510000,  3510000,  3510000
            nd-152-2025, PROVINCE_CERTIFICATE,       INDIVIDUAL, 2026-07-01,  3795000,  3800000,  3800000
            nd-98-2023,  PROVINCE_CERTIFICATE,       COLLECTIVE, 2023-07-01,  5400000,  5400000,  5400000
            nd-152-2025, PROVINCE_CERTIFICATE,       COLLECTIVE, 2024-07-01,  7020000,  7020000,  7020000
            nd-152-2025, PROVINCE_CERTIFICATE,       COLLECTIVE, 2026-07-01,  7590000,  7590000,  7590000
            nd-98-2023,  COMMENDATION,               INDIVIDUAL, 2023-07-01,   540000,   540000,   540000
            nd-98-2023,  COMMENDATION,               INDIVIDUAL, 2024-07-01,   702000,   710000,   700000
            nd-152-2025, COMMENDATION,               INDIVIDUAL, 2026-07-01,   759000,   760000,   760000
            nd-98-2023,  COMMUNE_COMMENDATION,       COLLECTIVE, 2023-07-01,  1080000,  1080000,  1080000
            nd-152-2025, COMMENDATION,               COLLECTIVE, 2024-07-01,  1404000,  1410000,  1400000
            nd-152-2025, COMMENDATION,               COLLECTIVE, 2026-07-01,  1518000,  1520000,  1520000
            """)
    void givesTheExpectedMoney(
            String profile,
            AwardForm form,
            NomineeKind kind,
            LocalDate salaryOf,
            BigDecimal exact,
            BigDecimal roundedUp,
            BigDecimal nearest) {
        var law = tables.profile(profile).orElseThrow();
        var money = new MoneyAmount(
                law,
                tables.coefficient(profile, form, kind).orElseThrow(),
                tables.baseSalary(salaryOf).orElseThrow());
        assertThat(money.exact()).isEqualByComparingTo(exact);
        assertThat(money.amount()).isEqualByComparingTo(roundedUp);
        var rounding = law.rounding();
        assertThat(new MoneyRounding(Mode.HALF_UP, rounding.step(), "", "").round(exact))
                .isEqualByComparingTo(nearest);
    }

    @Test
    void hasACoefficientForEveryTextFormAndKind() {
        for (var profile : new String[] {"nd-91-2017", "nd-98-2023", "nd-152-2025"}) {
            for (var form : AwardForm.values()) {
                for (var kind : NomineeKind.values()) {
                    assertThat(tables.coefficient(profile, form, kind))
                            .as("%s %s %s", profile, form, kind)
                            .hasValueSatisfying(
                                    found -> assertThat(found.basis()).contains("Nghị định số"));
                }
            }
        }
    }

    @Test
    void knowsNoTextThatIsNotInTheTables() {
        assertThat(tables.profile("nd-42-2010")).isEmpty();
        assertThat(tables.coefficient("nd-42-2010", AwardForm.COMMENDATION, NomineeKind.INDIVIDUAL))
                .isEmpty();
    }

    @Test
    void marksWhatNobodyVerified() {
        var coefficient = tables.coefficient("nd-98-2023", AwardForm.PROVINCE_CERTIFICATE, NomineeKind.INDIVIDUAL);
        assertThat(coefficient.orElseThrow().note()).startsWith("chưa xác minh");
        assertThat(tables.baseSalary(LocalDate.of(2024, 7, 1)).orElseThrow().note())
                .isEmpty();
    }
}

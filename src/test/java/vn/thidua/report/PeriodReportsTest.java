package vn.thidua.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.report.ReportPeriod.Term.HALF_YEAR;
import static vn.thidua.report.ReportPeriod.Term.NINE_MONTHS;
import static vn.thidua.report.ReportPeriod.Term.QUARTER_1;
import static vn.thidua.report.ReportPeriod.Term.QUARTER_2;
import static vn.thidua.report.ReportPeriod.Term.YEAR;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.WholeApplicationTest;
import vn.thidua.award.RegisterEntering;
import vn.thidua.document.OfficialDocument;
import vn.thidua.figures.FigureRow;
import vn.thidua.figures.Figures;
import vn.thidua.figures.SubjectKind;
import vn.thidua.movement.LaunchAnnouncing;
import vn.thidua.movement.Launching;
import vn.thidua.organisation.Unit;
import vn.thidua.refusal.Refused;
import vn.thidua.report.ReportPeriod.Term;

/** What a report says of what happened, and to whom. */
@WholeApplicationTest
@Transactional
class PeriodReportsTest {

    private static final String LEAD = "hoa.dang";
    private static final String OFFICER = "thuy.pham";

    @Autowired
    private PeriodReports reports;

    @Autowired
    private RegisterEntering register;

    @Autowired
    private Figures figures;

    @Autowired
    private Launching launching;

    @Autowired
    private LaunchAnnouncing announcing;

    @Autowired
    private JdbcClient db;

    @Autowired
    private Clock clock;

    @Test
    void knowsTheFirstAndLastDayOfEachPeriod() {
        assertThat(days(QUARTER_1)).isEqualTo("2024-01-01 2024-03-31 quý I năm 2024");
        assertThat(days(QUARTER_2)).isEqualTo("2024-04-01 2024-06-30 quý II năm 2024");
        assertThat(days(Term.QUARTER_3)).isEqualTo("2024-07-01 2024-09-30 quý III năm 2024");
        assertThat(days(Term.QUARTER_4)).isEqualTo("2024-10-01 2024-12-31 quý IV năm 2024");
        assertThat(days(HALF_YEAR)).isEqualTo("2024-01-01 2024-06-30 6 tháng đầu năm 2024");
        assertThat(days(NINE_MONTHS)).isEqualTo("2024-01-01 2024-09-30 9 tháng đầu năm 2024");
        assertThat(days(YEAR)).isEqualTo("2024-01-01 2024-12-31 năm 2024");
    }

    private static String days(Term term) {
        var period = new ReportPeriod(2024, term);
        return "%s %s %s".formatted(period.first(), period.last(), period.label());
    }

    @Test
    void countsTheAwardsOfThePeriodForTheUnitAndForTheProvince() {
        award("so-y-te", "Sở Y tế", "1/QĐ-UBND", "2017-01-01");
        award("so-y-te", "Sở Y tế", "2/QĐ-UBND", "2017-03-31");
        award("so-tu-phap", "Sở Tư pháp", "2/QĐ-UBND", "2017-03-31");
        award("so-y-te", "Sở Y tế", "3/QĐ-UBND", "2017-04-01");

        assertThat(said("so-y-te", QUARTER_1)).contains("Trong kỳ có 2 lượt khen thưởng", "gồm 2 tập thể và 0 cá nhân");
        assertThat(said("ninh-thuan", QUARTER_1)).contains("Trong kỳ có 3 lượt khen thưởng");
        assertThat(said("so-y-te", HALF_YEAR)).contains("Trong kỳ có 3 lượt khen thưởng");
        assertThat(said("so-y-te", Term.QUARTER_3)).contains("Trong kỳ không có quyết định khen thưởng nào");
    }

    @Test
    void sumsTheMoneyByFundAndSaysWhatWasRevoked() {
        pay("so-y-te", 2_980_000);
        assertThat(said("so-y-te", QUARTER_1))
                .contains("Tiền thưởng đã xác định kèm theo các quyết định trong kỳ là 2.980.000 đồng.")
                .doesNotContain("hủy bỏ");
        assertThat(table("so-y-te", "Tiền thưởng theo nguồn kinh phí").rows())
                .extracting(Object::toString)
                .containsExactly("[Quỹ tỉnh, 1, 2980000]");
        db.sql("""
                insert into award_register_revocation
                select id, '9/QĐ-UBND', '2017-05-01', 'Khai sai', 'hoa.dang', now() from award_register
                where decision_number = '7/QĐ-UBND' and decision_date = '2017-02-01'
                """).update();
        assertThat(said("so-y-te", QUARTER_1))
                .contains("Đến nay đã hủy bỏ 1 lượt", "trong đó 2.980.000 đồng của các quyết định đã hủy bỏ");
    }

    @Test
    void tellsOfTheRoundsUnderWayAndHowTheUnitsNomineesFared() {
        pay("so-y-te", 2_980_000);
        var heading = "Đợt xét khen thưởng";
        var year = LocalDate.now(clock).getYear();
        assertThat(rows(section("so-y-te", YEAR, heading, year)))
                .singleElement()
                .asString()
                .endsWith(", Đang nhận hồ sơ, null, 1, 1]");
        assertThat(section("so-tu-phap", YEAR, heading, year).tables()).isEmpty();
        assertThat(rows(section("ninh-thuan", YEAR, heading, year))).isNotEmpty();
        assertThat(section("ninh-thuan", YEAR, heading, 2017).tables()).isEmpty();
    }

    @Test
    void tellsHowManyUnitsTookNoteOfAMovement() {
        var launch = launching.open("kien-giang-cchc-2021", "sen.chu").id();
        launching.submit(launch, "Kế hoạch của UBND tỉnh Kiên Giang", "Nội dung", "sen.chu");
        launching.issue(launch, new OfficialDocument("37/KH-UBND", LocalDate.of(2021, 2, 4)), "tai.luong");
        announcing.announce(launch);
        assertThat(movements("kien-giang", QUARTER_1).paragraphs().get(0))
                .endsWith("trong đó 1 phong trào được phát động trong kỳ.");
        assertThat(rows(movements("kien-giang", QUARTER_1)))
                .anyMatch(row -> row.matches(".*, số 37/KH-UBND ngày 04/02/2021, 0, [1-9]\\d*, 0]"));
        assertThat(rows(movements("kien-giang-so-du-lich", QUARTER_2)))
                .anyMatch(row -> row.endsWith("số 37/KH-UBND ngày 04/02/2021, 0, 1, 0]"));
        assertThat(movements("kien-giang", QUARTER_2).paragraphs().get(0))
                .endsWith("trong đó 0 phong trào được phát động trong kỳ.");
    }

    @Test
    void namesAMovementNotLaunchedToItsProvinceAlone() {
        var heading = "Phong trào thi đua";
        assertThat(rows(section("ninh-thuan", YEAR, heading)))
                .anyMatch(row -> row.endsWith(", Chưa phát động trong phần mềm, 0, 0, 0]"));
        assertThat(section("so-tu-phap", YEAR, heading).tables()).isEmpty();
    }

    private Section movements(String unit, Term term) {
        return reports.of(unit, new ReportPeriod(2021, term), "sen.chu").sections().stream()
                .filter(section -> section.heading().equals("Phong trào thi đua"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void listsTheFiguresKnownByTheEndOfThePeriod() {
        figure("movementRegistration", LocalDate.of(2017, 3, 31), "Báo cáo số 1/BC-SYT");
        assertThat(table("so-y-te", "Số liệu năm 2017").rows())
                .extracting(Object::toString)
                .containsExactly("[Đăng ký thi đua chuyên đề, Có, Báo cáo số 1/BC-SYT, 2017-03-31]");
        figure("movementRegistration", LocalDate.of(2017, 4, 1), "Báo cáo số 2/BC-SYT");
        assertThat(said("so-y-te", QUARTER_1)).contains("chưa có số liệu nào của năm 2017");
    }

    @Test
    void saysPlainlyThatThereIsNothing() {
        var report = reports.of("so-y-te", new ReportPeriod(2001, QUARTER_1), LEAD);
        assertThat(report.sections()).isNotEmpty().allSatisfy(section -> {
            assertThat(section.paragraphs()).isNotEmpty();
            assertThat(section.tables()).isEmpty();
        });
        assertThat(report.title())
                .isEqualTo("Kết quả công tác cải cách hành chính và thi đua, khen thưởng quý I năm 2001 của Sở Y tế");
        assertThat(report.parentAgency()).isEqualTo("ỦY BAN NHÂN DÂN TỈNH NINH THUẬN");
        assertThat(report.agency()).isEqualTo("SỞ Y TẾ");
    }

    @Test
    void countsTheTasksDueInThePeriodBySectionAndListsTheLate() {
        plan();
        task("I", "I.1", 0, "'BY_DAY', '2023-03-31', '', true, 1, 'ACCEPTED', false, '2023-03-31'");
        task("I", "I.2", 1, "'BY_DAY', '2023-03-01', '', true, 1, 'HANDED_IN', false, '2023-03-02'");
        task("I", "I.2a", 2, "'BY_DAY', '2023-01-01', '', true, 1, 'RETURNED', false, '2022-12-30'");
        task("I", "I.3", 4, "'BY_DAY', '2023-04-01', '', true, 1, 'OPEN', false, null");
        task("I", "I.2b", 3, "'CONTINUOUS', null, '', true, 1, 'OPEN', false, null");

        var section = section("so-noi-vu", QUARTER_1, "Nhiệm vụ cải cách hành chính");
        assertThat(section.paragraphs())
                .contains(
                        "Có 3 nhiệm vụ đến hạn trong kỳ: 1 hoàn thành đúng hạn (33,3% số đã đến hạn hoặc đã hoàn thành), "
                                + "1 hoàn thành trễ hạn, 1 quá hạn chưa hoàn thành, 0 còn trong hạn.",
                        "Ngoài ra có 1 nhiệm vụ thường xuyên trong năm và 0 nhiệm vụ không phát sinh.");
        assertThat(rows(section)).containsExactly("[I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH, 3, 1, 1, 1, 0, 0, 1]");
        assertThat(section.tables().get(1).rows())
                .extracting(row -> row.toString().replaceFirst("^\\[(I\\.\\w+)\\. .+?, Sở", "[$1, Sở"))
                .containsExactly("[I.2, Sở Nội vụ, 2023-03-01, 2023-03-02]", "[I.2a, Sở Nội vụ, 2023-01-01, chưa nộp]");
        assertThat(section("ninh-thuan", QUARTER_1, "Nhiệm vụ cải cách hành chính")
                        .paragraphs())
                .isEqualTo(section.paragraphs());
        assertThat(section("so-y-te", QUARTER_1, "Nhiệm vụ cải cách hành chính").tables())
                .isEmpty();
    }

    @Test
    void setsTheConfirmedValuesOfTheYearBesideTheTargets() {
        target();
        var heading = "Chỉ tiêu cải cách hành chính";
        var province = section("ninh-thuan", QUARTER_1, heading);
        assertThat(rows(province)).hasSize(16);
        assertThat(province.paragraphs().get(0))
                .isEqualTo(
                        "Trong năm 2023 có 16 chỉ tiêu, trong đó 1 chỉ tiêu đạt, 15 chỉ tiêu chưa có số liệu được xác nhận.");
        assertThat(rows(section("so-noi-vu", QUARTER_1, heading)).get(0))
                .startsWith("[2.1. Chỉ số cải cách hành chính của tỉnh (PAR INDEX)")
                .endsWith(", Sở Nội vụ, 85,5; 12, Quyết định số 1, Đạt]");
        assertThat(section("so-y-te", QUARTER_1, heading).paragraphs())
                .containsExactly("Không có chỉ tiêu nào của năm 2023 do đơn vị chịu trách nhiệm.");
    }

    @Test
    void countsTheDirectivesDueInThePeriodAndListsTheLate() {
        directive("so-y-te", "1/UBND", "2023-03-31", "'2023-03-31'", null);
        directive("so-y-te", "2/UBND", "2023-03-30", "'2023-03-31'", null);
        directive("so-y-te", "3/UBND", "2023-01-01", "null", null);
        directive("so-y-te", "4/UBND", "2023-04-01", "null", null);
        directive("so-y-te", "5/UBND", "2023-02-01", "null", "Nhập nhầm");
        directive("so-tu-phap", "6/UBND", "2023-02-01", "'2023-02-01'", null);

        var section = section("so-y-te", QUARTER_1, "Văn bản chỉ đạo, điều hành được giao");
        assertThat(rows(section)).containsExactly("[Sở Y tế, 3, 1, 1, 1, 0]");
        assertThat(section.tables().get(1).rows())
                .extracting(Object::toString)
                .containsExactly(
                        "[số 3/UBND ngày 01/12/2022, Việc được giao, Sở Y tế, 2023-01-01, chưa hoàn thành]",
                        "[số 2/UBND ngày 01/12/2022, Việc được giao, Sở Y tế, 2023-03-30, 2023-03-31]");
        assertThat(section("ninh-thuan", QUARTER_1, "Văn bản chỉ đạo, điều hành được giao")
                        .paragraphs()
                        .get(0))
                .startsWith("Có 4 nội dung được giao đến hạn trong kỳ: 2 hoàn thành đúng hạn");
    }

    @Test
    void showsTheLastRankingPublishedByTheEndOfThePeriod() {
        var heading = "Phân loại kết quả cải cách hành chính";
        ranking("2017-03-31");
        assertThat(section("so-y-te", QUARTER_1, heading, 2017).paragraphs().get(0))
                .contains("Kết quả gần nhất là của năm 2016", "Văn bản số 12/TB-SNV ngày 31/03/2017");
        assertThat(rows(section("so-y-te", QUARTER_1, heading, 2017))).containsExactly("[2, Sở Y tế, null, null, Tốt]");
        assertThat(rows(section("ninh-thuan", QUARTER_1, heading, 2017))).hasSize(2);
        assertThat(section("so-y-te", YEAR, heading, 2016).paragraphs())
                .containsExactly("Đến hết kỳ báo cáo chưa có kết quả phân loại nào được công bố.");
    }

    @Test
    void showsEveryRankingOfTheLastYearOfTheProvince() {
        var heading = "Phân loại kết quả cải cách hành chính";
        ranking("2017-03-30");
        ranking("PROVINCE", 2016, "Huyện, thành phố", "2017-03-31");
        ranked("Huyện, thành phố", "huyen-ninh-son", 1);
        ranking("DISTRICT", 2017, "Các xã", "2017-03-31");
        ranked("Các xã", "huyen-ninh-hai", 1);

        var province = section("ninh-thuan", QUARTER_1, heading, 2017);
        assertThat(province.tables())
                .extracting(ReportTable::title)
                .containsExactlyInAnyOrder(
                        "Kết quả phân loại năm 2016: Sở, ban, ngành", "Kết quả phân loại năm 2016: Huyện, thành phố");
        assertThat(province.tables())
                .flatExtracting(ReportTable::rows)
                .extracting(Object::toString)
                .contains("[2, Sở Y tế, null, null, Tốt]", "[1, UBND huyện Ninh Sơn, null, null, Tốt]");
        assertThat(province.paragraphs()).hasSize(2);
        assertThat(rows(section("so-y-te", QUARTER_1, heading, 2017))).hasSize(1);
    }

    @Test
    void leavesWhatIsNotKnownEmptyInTheForms() {
        award("so-y-te", "Sở Y tế", "1/QĐ-UBND", "2017-02-01");
        var forms = reports.statistics("ninh-thuan", 2017, LEAD).sections();
        assertThat(forms).extracting(Section::heading).hasSize(5).allSatisfy(heading -> assertThat(heading)
                .matches("Biểu 060[1-5]\\.N/BNV-TĐKT: .+"));
        assertThat(rows(forms.get(1)))
                .containsExactly(
                        "[Huân chương, huy chương, danh hiệu và hình thức khen thưởng cấp Nhà nước khác, null, chưa có số liệu trong phần mềm]");
        assertThat(rows(forms.get(2))).contains("[Bằng khen – tập thể, 1, ]");
        assertThat(forms)
                .allSatisfy(form -> assertThat(rows(form)).anyMatch(row -> row.contains(StatisticsForms.UNKNOWN)));
    }

    @Test
    void showsEachPersonWhatTheyMaySee() {
        assertThat(reports.units(OFFICER)).extracting(Unit::code).containsExactly("so-y-te");
        assertThat(reports.units(LEAD))
                .extracting(Unit::code)
                .startsWith("ninh-thuan")
                .contains("so-y-te", "so-tu-phap")
                .doesNotContain("kien-giang");
        assertThat(reports.of("so-y-te", new ReportPeriod(2017, YEAR), OFFICER)).isNotNull();
        for (var unit : List.of("so-noi-vu", "ninh-thuan", "kien-giang", "khong-co")) {
            assertThat(code(unit, 2017, OFFICER)).isEqualTo("report-unit-not-found");
        }
        assertThat(code("kien-giang", 2017, LEAD)).isEqualTo("report-unit-not-found");
        assertThat(code("so-y-te", 2017, "nobody")).isEqualTo("account-forbidden");
    }

    @Test
    void refusesAPeriodThatHasNotBegun() {
        var next = LocalDate.now(clock).getYear() + 1;
        assertThat(code("so-y-te", next, LEAD)).isEqualTo("report-too-early");
        assertThat(code("so-y-te", 1999, LEAD)).isEqualTo("report-year");
        assertThat(code("so-y-te", 2100, LEAD)).isEqualTo("report-year");
        assertThatThrownBy(() -> reports.statistics("so-y-te", next, LEAD)).isInstanceOf(Refused.class);
    }

    private @Nullable String code(String unit, int year, String person) {
        try {
            reports.of(unit, new ReportPeriod(year, YEAR), person);
            return null;
        } catch (Refused refused) {
            return refused.code();
        }
    }

    private String said(String unit, Term term) {
        return reports.of(unit, new ReportPeriod(2017, term), LEAD).sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .reduce("", (one, other) -> one + "\n" + other);
    }

    private ReportTable table(String unit, String title) {
        return reports.of(unit, new ReportPeriod(2017, QUARTER_1), LEAD).sections().stream()
                .flatMap(section -> section.tables().stream())
                .filter(table -> table.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private Section section(String unit, Term term, String heading) {
        return section(unit, term, heading, 2023);
    }

    private Section section(String unit, Term term, String heading, int year) {
        return reports.of(unit, new ReportPeriod(year, term), LEAD).sections().stream()
                .filter(section -> section.heading().equals(heading))
                .findFirst()
                .orElseThrow();
    }

    private void plan() {
        db.sql("""
                insert into reform_plan
                select gen_random_uuid(), code, version, 2023, '1/KH-UBND', '2023-01-01', 'test', now()
                from reform_programme where code = 'ninh-thuan-cchc-2021-2025'
                """).update();
    }

    private void task(String section, String task, int position, String rest) {
        db.sql("""
                insert into reform_assignment (id, plan_id, programme_code, year, section, task, position, unit_code,
                    kind, last_day, explanation, day_settled, quarter, stage, nothing_arose, handed_in_on)
                select gen_random_uuid(), id, programme_code, year, :section, :task, :position, 'so-noi-vu', %s
                from reform_plan where year = 2023
                """.formatted(rest))
                .param("section", section)
                .param("task", task)
                .param("position", position)
                .update();
    }

    /** A confirmed report of the first target; a value entered later is not confirmed. */
    private void target() {
        db.sql("""
                insert into target_year
                select gen_random_uuid(), 'ninh-thuan', code, version, 2023, '2023-12-31', 'test', now()
                from reform_programme where code = 'ninh-thuan-cchc-2021-2025'
                """).update();
        db.sql("""
                insert into target_report (id, year_id, target, position, unit_code, stage, reported_by)
                select gen_random_uuid(), id, '2.1', 0, 'so-noi-vu', 'REPORTED', 'test' from target_year where year = 2023
                """).update();
        value("parIndexScore", "85,5");
        value("parIndexRank", "12");
        db.sql("update target_report set confirmed_up_to = (select max(id) from target_value)")
                .update();
        value("parIndexRank", "30");
    }

    private void value(String metric, String value) {
        db.sql("""
                insert into target_value (report_id, metric, value, document, document_date, entered_by, entered_at)
                select r.id, :metric, :value, 'Quyết định số 1', '2023-02-01', 'test', now()
                from target_report r join target_year y on y.id = year_id where y.year = 2023
                """).param("metric", metric).param("value", value).update();
    }

    private void directive(String unit, String number, String lastDay, String doneOn, @Nullable String withdrawn) {
        db.sql("""
                insert into directive (id, province, number, issued_on, issuer, summary, unit_code, speaker, due_words,
                    due_day, last_day, done_on, done_document, withdrawn)
                select gen_random_uuid(), 'ninh-thuan', :number, '2022-12-01', 'UBND tỉnh', 'Việc được giao', :unit,
                    :unit, 'THROUGH', day, day, done, case when done is null then null else 'Báo cáo' end, :withdrawn
                from (select date '%s' as day, %s::date as done) as days
                """.formatted(lastDay, doneOn))
                .param("unit", unit)
                .param("number", number)
                .param("withdrawn", withdrawn)
                .update();
    }

    /** Of 2016: Sở Tư pháp came first, Sở Y tế second. */
    private void ranking(String day) {
        ranking("PROVINCE", 2016, "Sở, ban, ngành", day);
        ranked("Sở, ban, ngành", "so-tu-phap", 1);
        ranked("Sở, ban, ngành", "so-y-te", 2);
    }

    private void ranking(String level, int year, String scope, String day) {
        db.sql("""
                insert into classification (id, level, opener_code, province, year, scope, set_code, set_version,
                    asked_by, self_score_due, stage, opened_by, opened_at, number, published_on, published_by)
                select gen_random_uuid(), '%s', 'so-noi-vu', province, %d, '%s', set_code, version, '',
                    '2016-12-01', 'PUBLISHED', 'test', now(), '12/TB-SNV', date '%s', 'test'
                from criteria_set where province = 'ninh-thuan' limit 1
                """.formatted(level, year, scope, day)).update();
    }

    private void ranked(String scope, String unit, int rank) {
        db.sql("""
                insert into unit_classification (id, classification_id, unit_code, year, stage, total, rank, grade)
                select gen_random_uuid(), id, :unit, year, 'SETTLED', 90 - :rank, :rank, 'Tốt'
                from classification where scope = :scope
                """)
                .param("scope", scope)
                .param("unit", unit)
                .param("rank", rank)
                .update();
    }

    private static List<String> rows(Section form) {
        return form.tables().get(0).rows().stream().map(Object::toString).toList();
    }

    private void award(String unit, String name, String number, String day) {
        var file = """
                kind,unit,person,label,award,form,decision_number,decision_date,decider,movement,year,theme,first_day,\
                last_day,initiatives
                COLLECTIVE,%s,,%s,Bằng khen,PROVINCE_CERTIFICATE,%s,%s,Chủ tịch UBND tỉnh,Thi đua,2016,chuyen-doi-so,\
                2016-01-01,2016-12-31,
                """.formatted(unit, name, number, day);
        register.importCsv("so.csv", file.getBytes(StandardCharsets.UTF_8), true, LEAD);
    }

    private void figure(String metric, LocalDate day, String document) {
        var key = new FigureRow.Key(SubjectKind.UNIT, "so-y-te", metric, 2017, "");
        figures.enter(new FigureRow(key, "Có", document, day), "tuan.ngo");
    }

    /** An award of a round, with its money settled. */
    private void pay(String unit, int amount) {
        db.sql("""
                insert into ranking (round_id, nominee_id, kind, label, unit_code, subject, case_key, points, votes_for,
                    members, woman, submitted_at, summary, position, rank, place, explanation, explanation_for_unit)
                select id, 'dong-1', 'COLLECTIVE', 'Sở Y tế', :unit, :unit, 'ho-so-1', 1, 1, 1, false, now(), '', 1, 1,
                    'INSIDE', '', '' from award_round where plan_code like 'ninh-thuan-%' limit 1
                """).param("unit", unit).update();
        db.sql("insert into decision_line select round_id, nominee_id, true, '', 'khanh.pham', now() from ranking")
                .update();
        db.sql("""
                insert into money_settlement
                select round_id, 1, '2017-02-01', 'IN_FORCE', 'nd-91-2017', null, 'Quỹ tỉnh', '', 'hoa.dang', now()
                from decision_line
                """).update();
        db.sql("""
                insert into award_money
                select round_id, nominee_id, 1, 'nd-91-2017', 1, :amount, :amount, 'CEILING', 1, :amount, null, '', ''
                from decision_line
                """).param("amount", amount).update();
        db.sql("""
                insert into award_register
                select gen_random_uuid(), 'ninh-thuan', 'COLLECTIVE', :unit, null, 'Sở Y tế', :unit, 'Bằng khen',
                    'PROVINCE_CERTIFICATE', '7/QĐ-UBND', '2017-02-01', 'Chủ tịch', 'Thi đua', 2016, 'cchc', '2016-01-01',
                    '2016-12-31', round_id, nominee_id, 'test', now() from decision_line
                """).param("unit", unit).update();
    }
}

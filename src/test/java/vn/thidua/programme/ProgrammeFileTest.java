package vn.thidua.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.database.TestDatabase;
import vn.thidua.refusal.Refused;

/** Programme files as they are imported: the shipped one, and the same with one thing wrong. */
class ProgrammeFileTest {

    private static final String ADMIN = "tuan.ngo";

    private Programmes programmes;

    @BeforeEach
    void openProgrammes() {
        programmes = ShippedProgramme.storedIn(JdbcClient.create(TestDatabase.migrated()));
    }

    @ParameterizedTest(name = "{2}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            code: I.2                          | code: I.1                  | /sections/0/tasks/1/code                    | bị trùng
            code: II                           | code: I                    | /sections/1/code                            | bị trùng
            product: 'Kế hoạch của UBND tỉnh'  | san-pham: x                | /sections/0/tasks/0/work                    | thiếu mục “product”
            monthDay: 12-25                    | monthDay: 12-32            | /sections/0/tasks/0/work/deadline/rule/monthDay | không đúng dạng
            `, monthDay: 12-25`                | ``                         | /sections/0/tasks/0/work/deadline/rule      | thiếu mục “monthDay”
            kind: YEARLY_BEFORE                | kind: SOMETIMES            | /sections/0/tasks/0/work/deadline/rule/kind | không được chấp nhận
            kind: YEARLY_QUARTER, quarter: 1   | kind: YEARLY_QUARTER       | /sections/0/tasks/1/work/deadline/rule      | thiếu mục “quarter”
            quarter: 1                         | quarter: 5                 | /sections/0/tasks/1/work/deadline/rule/quarter | không được lớn hơn 4
            `quarter: 3, year: 2022`           | quarter: 3                 | /sections/0/tasks/5/work/deadline/rule      | thiếu mục “year”
            firstQuarter: 2                    | firstQuarter: 4            | /sections/0/tasks/7/work/deadline/rule      | không sau quý cuối
            `, event: 'ý kiến chỉ đạo của Tỉnh ủy'` | ``                      | /sections/3/tasks/1/work/deadline/rule      | thiếu mục “event”
            units: [so-noi-vu]                 | units: [so-la]             | /sections/0/tasks/0/work/lead/units/0       | không có đơn vị nào
            units: [so-noi-vu]                 | units: [ha-nam-so-noi-vu]  | /sections/0/tasks/0/work/lead/units/0       | không có đơn vị nào
            `, units: [so-noi-vu]`             | ``                         | /sections/0/tasks/0/work/lead               | phải ghi đơn vị
            groups: [so-ban-nganh, huyen-thanh-pho] | groups: [so-la]       | /sections/0/tasks/0/work/coordinating/groups/0 | không có nhóm nào
            standingBody: so-noi-vu            | standingBody: so-la        | /standingBody                               | không có đơn vị nào
            province: ninh-thuan               | province: so-noi-vu        | /province                                   | không có đơn vị nào
            lastYear: 2025                     | lastYear: 2020             | /lastYear                                   | trước năm đầu 2021
            date: 2022-08-16                   | date: 2022-02-30           | /decision/date                              | ngày không đúng
            threshold: '80'                    | threshold: tám mươi        | /targets/0/metrics/0/threshold              | phải là số
            code: papiRank                     | code: parIndexRank         | /targets/1/metrics/1/code                   | bị trùng
            unit: van-phong-ubnd-tinh, source  | unit: van-phong, source    | /targets/7/responsible/unit                 | không có đơn vị nào
            `number: '1'`                      | `number: ' '`              | /sections/0/tasks/0/number                  | không được để trống
            firstYear: 2021                    | firstYear: 2021\\nghi-chu: 1 | ``                                         | “ghi-chu” không có trong lược đồ
            """)
    void refusesWithThePlaceAndTheReason(String found, String put, String place, String reason) {
        assertThat(ShippedProgramme.YAML).contains(found);
        var changed = ShippedProgramme.YAML.replaceFirst(
                Pattern.quote(found), Matcher.quoteReplacement(put.replace("\\n", "\n")));

        assertThatThrownBy(() -> programmes.importProgramme(changed, ADMIN))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(place == null || place.isEmpty() ? "/: " : place + ": ")
                .hasMessageContaining(reason);
        assertThat(programmes.newest()).isEmpty();
    }

    @Test
    void namesEverythingThatIsWrongAtOnce() {
        var wrong = ShippedProgramme.YAML
                .replaceFirst("units: \\[so-noi-vu]", "units: [so-la]")
                .replaceFirst("lastYear: 2025", "lastYear: 2020");

        assertThatThrownBy(() -> programmes.check(wrong, ADMIN))
                .hasMessageContaining("/lastYear: ")
                .hasMessageContaining("/sections/0/tasks/0/work/lead/units/0: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "code: a\ncode: b", "- 1", "code: [", "x: &a [*a]", "5"})
    void refusesWhatIsNoProgramme(String text) {
        assertThatThrownBy(() -> programmes.check(text, ADMIN)).isInstanceOf(Refused.class);
    }

    @Test
    void givesBackWhatWasImported() {
        programmes.importProgramme(ShippedProgramme.YAML, ADMIN);

        assertThat(programmes.newest()).containsExactly(ShippedProgramme.read());
    }

    @Test
    void keepsOldVersionsAndNoneForTheSameContent() {
        programmes.importProgramme(ShippedProgramme.YAML, ADMIN);
        programmes.importProgramme(ShippedProgramme.YAML + "\n# ghi chú\n", ADMIN);
        var changed = programmes.importProgramme(
                ShippedProgramme.YAML.replaceFirst("threshold: '80'", "threshold: '85'"), ADMIN);

        assertThat(changed.version()).isEqualTo(2);
        assertThat(programmes.findNewest(ShippedProgramme.CODE)).contains(changed);
        assertThat(programmes.programme(ShippedProgramme.CODE, 1)).isEqualTo(ShippedProgramme.read());
    }

    @Test
    void keepsTheCodeOfAProgrammeForItsProvince() {
        programmes.importProgramme(ShippedProgramme.YAML, ADMIN);
        var theirs = """
                code: ninh-thuan-cchc-2021-2025
                name: Kế hoạch khác
                province: ha-nam
                firstYear: 2021
                lastYear: 2025
                decision: {number: 1/QĐ-UBND, date: 2022-01-01}
                standingBody: ha-nam-so-noi-vu
                sections:
                  - {code: I, name: Mục, source: dòng 1, tasks: [{code: I.1, number: '1', source: dòng 2, text: Việc}]}
                """;

        assertThatThrownBy(() -> programmes.importProgramme(theirs, "y.ho")).hasMessageContaining("không dùng được");
        assertThatThrownBy(() -> programmes.importProgramme(ShippedProgramme.YAML, "y.ho"))
                .hasMessageContaining("/province: không có đơn vị");
    }
}

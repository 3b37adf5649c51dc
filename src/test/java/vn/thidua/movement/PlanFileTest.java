package vn.thidua.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.refusal.Refused;

/** Bad plan files: the shipped plan with one thing changed. */
class PlanFileTest {

    private static final String SHIPPED = ShippedPlans.text("/movement/ninh-thuan-cchc-2023.yaml");
    private static final String DEPARTMENT = ShippedPlans.text("/movement/department-plan.yaml");

    @ParameterizedTest(name = "{2}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            metrics: [reformRating]                   | metrics: [reformGrade]                | /criteria/3/metrics/0            | không có chỉ tiêu số liệu
            metrics: [reformRating]                   | metrics: [disciplineViolations]       | /criteria/3/metrics/0            | là của cá nhân
            code: 000-T02                             | code: 000-T01                         | /criteria/1/code                 | bị trùng
            code: bien-ban-hop-hoi-dong               | code: van-ban-de-nghi                 | /dossier/1/code                  | bị trùng
            clause: {source: '000, dòng 51'           | khoan: {source: '000, dòng 51'        | /criteria/0                      | thiếu mục “clause”
            clause: {source: '000, dòng 51', text: '  | clause: {source: '000, dòng 51', text: ' ', x: ' | /criteria/0/clause/text | không được để trống
            day: 2023-12-30                           | day: 2023-02-30                       | /window/end/day                  | ngày không đúng
            day: 2023-12-30                           | day: 2022-12-30                       | /window/end                      | kết thúc trước năm 2023
            role: CLERK                               | role: SECRETARY                       | /route/stages/6/role             | không được chấp nhận
            code: council, role                       | code: vote, role                      | /route/stages/1/code             | không được chấp nhận
            role: APPRAISER, unit: so-noi-vu          | role: APPRAISER, unit: so-khong-co    | /route/stages/3/unit             | không có đơn vị nào
            unitKinds: [DEPARTMENT]                   | unitKinds: [CITY]                     | /subjects/0/unitKinds/0          | không được chấp nhận
            number: 9                                 | number: -1                            | /awards/0/quotas/0/number        | không được nhỏ hơn 0
            kind: INDIVIDUAL                          | kind: FAMILY                          | /awards/0/quotas/1/kind          | không được chấp nhận
            kind: INDIVIDUAL                          | kind: COLLECTIVE                      | /awards/0/quotas/1/kind          | đã có số lượng cho cả đợt xét đối với tập thể
            quorum: 2/3                               | quorum: hai phần ba                   | /council/quorum                  | không đúng dạng
            {kind: GUIDED, event: Sở Nội vụ}          | {kind: GUIDED}                        | /submission/rule                 | “event”
            {kind: GUIDED, event: Sở Nội vụ}          | {kind: THROUGH}                       | /submission/rule                 | thiếu mục “day”
            {kind: GUIDED, event: Sở Nội vụ}          | {kind: YEARLY_BEFORE}                 | /submission/rule                 | thiếu mục “monthDay”
            {kind: GUIDED, event: Sở Nội vụ}          | {kind: YEARLY_BEFORE, monthDay: '02-29'} | /submission/rule              | không phải năm nào cũng có
            {kind: GUIDED, event: Sở Nội vụ}          | {kind: YEARLY_BEFORE, monthDay: '04-31'} | /submission/rule/monthDay     | không đúng dạng
            {kind: GUIDED, event: Sở Nội vụ}          | {kind: DAYS_AFTER, days: 15}          | /submission/rule                 | thiếu mục “event”
            {kind: GUIDED, event: Sở Nội vụ}          | {kind: WORKING_DAYS_AFTER, event: gửi} | /submission/rule                | “days” phải là số ngày từ 1
            year: 2023                                | year: hai nghìn                       | /year                            | sai kiểu dữ liệu
            proceduresOverdue = 0 and                 | proceduresOverdue = = 0 and           | /criteria/9/formulas/passes/0    | không đúng cú pháp
            proceduresOverdue = 0 and                 | staffTotal = 0 and                    | /criteria/9/formulas/passes/0    | đọc “staffTotal”
            proceduresOverdue = 0 and                 | proceduresOverdu = 0 and              | /criteria/9/formulas/passes/0    | đọc “proceduresOverdu”
            {proceduresOverdue}                       | {staffTotal}                          | /criteria/9/formulas/arithmetic/0 | đọc “staffTotal”
            {proceduresOverdue}                       | {1 +}                                 | /criteria/9/formulas/arithmetic/0 | không đúng cú pháp
            reformRating in ("Tốt",                   | reformRating in ("Tôt",               | /criteria/3/formulas/passes/0    | “Tôt” không có trong thang
            workingHoursViolators * 10 <= staffTotal' | workingHoursViolators / staffTotal <= 0.1' | /criteria/24/formulas/passes/0 | không dùng phép chia
            """)
    void refusesWithThePlaceAndTheReason(String found, String put, String place, String reason) {
        assertThat(SHIPPED).contains(found);

        assertRefused(replaceFirst(found, put), place, reason);
    }

    @ParameterizedTest(name = "{2}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            units: [so-y-te]                          | units: [so-la]                          | /subjects/1/units/0            | không có đơn vị nào
            units: [so-y-te]                          | units: [so-noi-vu]                      | /subjects/1/units/0            | không thuộc “so-y-te”
            units: [so-y-te]                          | units: [so-y-te-phong-to-chuc-can-bo]   | /subjects/1/units/0            | không thuộc loại đơn vị
            units: [so-y-te-phong-to-chuc-can-bo]     | units: [phong-la]                       | /criteria/2/units/0            | không có đơn vị nào
            year: 2020                                | figuresOf: so-la                        | /criteria/0/figuresOf          | không có đơn vị nào
            alternative: mot-trong-ba                 | alternative: khoa-la                    | /criteria/0/alternative        | chỉ một tiêu chí mang khóa
            year: 2020                                | exclusion: true                         | /criteria/0/alternative        | loại trừ
            lastYear: 2022                            | lastYear: 2020                          | /lastYear                      | trước năm đầu 2021
            lastYear: 2022                            | lastYear: 2024                          | /window/end                    | kết thúc trước năm 2024
            monthDay: 01-05                           | monthDay: 02-30                         | /submission/rule/monthDay      | không đúng dạng
            `monthDay: 01-05, `                       | ``                                      | /submission/rule               | thiếu mục “monthDay”
            kind: DAYS_AFTER, days: 15                | kind: DAYS_AFTER                        | /conduct/launch/reports/0/terms/0/rule | “days” phải là số ngày
            kind: THROUGH, day: 2021-03-31            | kind: THROUGH                           | /conduct/registration/term/rule | thiếu mục “day”
            subjects: [don-vi]                        | subjects: [don-vi-la]                   | /awards/0/quotas/0/subjects/0  | không có đối tượng nào
            exceptions: {so-y-te-phong-to-chuc-can-bo | exceptions: {phong-la                   | /awards/0/quotas/0/exceptions/phong-la | không có đơn vị nào
            per: COLLECTIVE                           | per: ROUND                              | /awards/0/quotas/0/subjects    | tính chung mọi đối tượng
            per: COLLECTIVE                           | per: ROUND                              | /awards/0/quotas/0/exceptions  | không có ngoại lệ
            number: 2                                 | number: -2                              | /awards/0/quotas/0/number      | không được nhỏ hơn 0
            `signature, role: HEAD}`                  | `council, role: HEAD}`                  | /route/stages                  | thiếu bước “signature”
            `APPRAISER, unit: so-y-te-phong-to-chuc-can-bo` | APPRAISER                            | /route/stages/2                | phải ghi đơn vị
            role: DECIDER, unit: ninh-thuan           | role: DECIDER, unit: huyen-ninh-phuoc   | /awards/1/route/stages/4/role  | không ai ở đơn vị “huyen-ninh-phuoc” giữ vai trò
            council, role: COUNCIL_SECRETARY          | signature, role: HEAD                   | /awards/1/route/stages/2/code  | bị trùng
            issuer: {role: HEAD, unit: so-y-te}       | issuer: {role: CLERK, unit: cong-an-tinh} | /conduct/launch/issuer/role  | không ai
            body: {role: HEAD, unit: cong-an-tinh}    | body: {role: CLERK, unit: cong-an-tinh} | /conduct/consultations/0/body/role | không ai
            body: {role: HEAD, unit: cong-an-tinh}    | body: {role: HEAD, unit: so-la}         | /conduct/consultations/0/body/unit | không có đơn vị nào
            appliesTo: COLLECTIVE                     | appliesTo: HEAD                         | /conduct/selection/picks/0/criterion | không áp dụng đối với tập thể
            criterion: A1                             | criterion: A9                           | /conduct/selection/picks/0/criterion | không có tiêu chí nào
            subject: don-vi                           | subject: lanh-dao                       | /conduct/selection/picks/0/subject | không đề nghị khen tập thể
            workingDays: 5                            | workingDays: 0                          | /conduct/consultations/0/workingDays | không được nhỏ hơn 1
            workingDays: 7                            | workingDays: 0                          | /conduct/publicComment/workingDays | không được nhỏ hơn 1
            """)
    void refusesInAPlanOfADepartment(String found, String put, String place, String reason) {
        assertThat(DEPARTMENT).contains(found);

        assertRefused(DEPARTMENT.replaceFirst(Pattern.quote(found), Matcher.quoteReplacement(put)), place, reason);
    }

    @Test
    void refusesAWindowThatEndsBeforeItStarts() {
        var plan = replaceFirst("  end: {kind", "  firstDay: 2023-12-31\n  end: {kind");

        assertRefused(plan, "/window/end", "trước ngày bắt đầu");
    }

    @Test
    void refusesARouteWithoutADecision() {
        var plan = replaceFirst("    - {code: decision, role: DECIDER, unit: ninh-thuan}\n", "");

        assertRefused(plan, "/route/stages", "thiếu bước “decision”");
    }

    @Test
    void refusesDeadlinesOfReportsAndRegistrationThatCannotBeComputed() {
        var report =
                replaceFirst("          - rule: {kind: GUIDED, event: Sở Nội vụ}", "          - rule: {kind: GUIDED}");
        var clause = "{source: '001, dòng 45', text: 'đến hết tháng 3/2021'}";
        var registration = replaceFirst("conduct:\n", """
                conduct:
                  registration:
                    term: {rule: {kind: YEARLY_THROUGH}, clause: %1$s}
                    subjects: [a]
                    theme: %1$s
                    collectivePledge: %1$s
                    individualPledge: %1$s
                    receiver: {role: APPRAISER, unit: so-noi-vu}
                    metric: reformRating
                    clause: %1$s
                """.formatted(clause));

        assertRefused(report, "/conduct/launch/reports/0/terms/0/rule", "thiếu mục “event”");
        assertRefused(registration, "/conduct/registration/term/rule", "thiếu mục “monthDay”");
    }

    @Test
    void refusesUnitsOfAnotherProvinceWhereverTheyAreNamed() {
        var plan = replaceFirst("role: APPRAISER, unit: so-noi-vu", "role: APPRAISER, unit: ha-nam-so-noi-vu")
                .replaceFirst("unitKinds: \\[DEPARTMENT]", "unitKinds: [DEPARTMENT]\n    units: [so-y-te, ha-nam]")
                .replaceFirst("(- code: 000-T01)", "$1\n    figuresOf: ha-nam")
                .replaceFirst("number: 9", "number: 9\n        exceptions: {ha-nam-so-tu-phap: 2}");

        assertRefused(plan, "/route/stages/3/unit", "“ha-nam-so-noi-vu”");
        assertRefused(plan, "/subjects/0/units/1", "“ha-nam”");
        assertRefused(plan, "/criteria/0/figuresOf", "“ha-nam”");
        assertRefused(plan, "/awards/0/quotas/0/exceptions/ha-nam-so-tu-phap", "“ha-nam-so-tu-phap”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "code: a\ncode: b", "- 1", "code: [", "x: &a [*a]", "5"})
    void refusesWhatIsNoPlan(String text) {
        assertThatThrownBy(() -> ShippedPlans.file().read(text)).isInstanceOf(Refused.class);
    }

    @Test
    void namesEverythingThatIsWrongAtOnce() {
        var plan = replaceFirst("code: 000-T02", "code: 000-T01").replace("[reformRating]", "[reformGrade]");

        assertRefused(plan, "/criteria/1/code", "bị trùng");
        assertRefused(plan, "/criteria/3/metrics/0", "không có chỉ tiêu");
    }

    private static String replaceFirst(String found, String put) {
        return SHIPPED.replaceFirst(Pattern.quote(found), Matcher.quoteReplacement(put));
    }

    private static void assertRefused(String plan, String place, String reason) {
        assertThatThrownBy(() -> ShippedPlans.file().read(plan)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.code()).isEqualTo("plan-invalid");
            assertThat(refused.sentence().lines())
                    .anySatisfy(
                            line -> assertThat(line).startsWith(place + ": ").contains(reason));
        });
    }
}

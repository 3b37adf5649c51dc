package vn.thidua.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thidua.csv.BadRow;
import vn.thidua.csv.BadRows;
import vn.thidua.refusal.Refused;

class PeopleImportTest {

    private static OrganisationContext context;

    @BeforeAll
    static void importAProvince() {
        context = province();
        context.importPeople(
                "quan.tri,Trần Quản Trị,Chuyên viên,so,false,true,PROCESS_ADMIN",
                "mot.truong,Lê Một,Giám đốc,so,false,true,HEAD");
    }

    @AfterAll
    static void close() {
        context.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    Lan.Nguyen,Nguyễn Lan,Chuyên viên,so,true,true,; id; không hợp lệ
                    lan nguyen,Nguyễn Lan,Chuyên viên,so,true,true,; id; không hợp lệ
                    lan..nguyen,Nguyễn Lan,Chuyên viên,so,true,true,; id; không hợp lệ
                    camunda-admin,Nguyễn Lan,Chuyên viên,so,true,true,; id; không hợp lệ
                    lần.nguyễn,Nguyễn Lan,Chuyên viên,so,true,true,; id; không hợp lệ
                    ,Nguyễn Lan,Chuyên viên,so,true,true,; id; không hợp lệ
                    lan.nguyen,,Chuyên viên,so,true,true,; fullName; để trống
                    lan.nguyen,Nguyễn\u200BLan,Chuyên viên,so,true,true,; fullName; ký tự điều khiển
                    lan.nguyen,Nguyễn Lan,,so,true,true,; position; để trống
                    lan.nguyen,Nguyễn Lan,Chuyên viên,khong-co,true,true,; unit; không có đơn vị nào
                    lan.nguyen,Nguyễn Lan,Chuyên viên,,true,true,; unit; không có đơn vị nào
                    lan.nguyen,Nguyễn Lan,Chuyên viên,da-het,true,true,; unit; không còn
                    lan.nguyen,Nguyễn Lan,Chuyên viên,so,nữ,true,; woman; true hoặc false
                    lan.nguyen,Nguyễn Lan,Chuyên viên,so,true,,; active; true hoặc false
                    lan.nguyen,Nguyễn Lan,Chuyên viên,so,true,true,KING; roles; không có trong danh mục
                    lan.nguyen,Nguyễn Lan,Chuyên viên,so,true,true,OFFICER|; roles; không có trong danh mục
                    lan.nguyen,Nguyễn Lan,Giám đốc,so,true,true,HEAD; roles; đã có thủ trưởng
                    """)
    void namesLineColumnAndReasonOfABadRow(String row, String column, String reason) {
        var bad = refusal(row);

        assertThat(bad).singleElement().satisfies(told -> {
            assertThat(told.file()).isEqualTo("people.csv");
            assertThat(told.line()).isEqualTo(2);
            assertThat(told.column()).isEqualTo(column);
            assertThat(told.reason()).contains(reason);
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"DECIDER", "CLERK", "MANAGER", "PROCESS_ADMIN"})
    void keepsRolesAcrossUnitsOutOfUnitsBelowProvinceLevel(Role role) {
        assertThat(refusal("lan.nguyen,Nguyễn Lan,Chuyên viên,xa,true,true," + role))
                .extracting(BadRow::column)
                .containsExactly("roles");
    }

    @Test
    void refusesAnIdThatComesTwice() {
        assertThat(refusal("a,A,Cán bộ,so,true,true,", "a,B,Cán bộ,so,true,true,"))
                .extracting(BadRow::line, BadRow::column)
                .containsExactly(tuple(3L, "id"));
    }

    @Test
    void tellsEveryBadRowAndImportsNone() {
        var bad = refusal("tot.nguyen,Nguyễn Tốt,Cán bộ,so,false,true,", "X,,,nowhere,x,x,X", "b,B,Cán bộ,so,x,true,");

        assertThat(bad).extracting(BadRow::line).containsExactly(3L, 3L, 3L, 3L, 3L, 3L, 3L, 4L);
        assertThat(context.organisation().findPerson("tot.nguyen")).isEmpty();
    }

    @Test
    void letsAHeadFollowAnotherInOneFile() {
        try (var other = province()) {
            other.importPeople(
                    "quan.tri,Trần Quản Trị,Chuyên viên,so,false,true,PROCESS_ADMIN",
                    "mot.truong,Lê Một,Giám đốc,so,false,true,HEAD");

            other.importPeople(
                    "hai.truong,Lê Hai,Giám đốc,so,false,true,HEAD", "mot.truong,Lê Một,Hưu trí,so,false,false,HEAD");

            assertThat(other.organisation().headOf("so")).map(Person::id).contains("hai.truong");
        }
    }

    @Test
    void keepsPeopleThatALaterFileDoesNotName() {
        var result = context.importPeople("them.nguyen,Nguyễn Thêm,Cán bộ,xa,false,true,");

        assertThat(result.added()).isEqualTo(1);
        assertThat(context.organisation().person("quan.tri").active()).isTrue();
    }

    @Test
    void neverLetsTheLastProcessAdminGo() {
        assertThatThrownBy(() -> context.importPeople("quan.tri,Trần Quản Trị,Chuyên viên,so,false,false,"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("no-process-admin"));
        assertThat(context.organisation().person("quan.tri").active()).isTrue();
    }

    private static OrganisationContext province() {
        var context = OrganisationContext.empty();
        context.importUnits(
                "tinh,Tỉnh,PROVINCE,,2000-01-01,,",
                "so,Sở,DEPARTMENT,tinh,2000-01-01,,",
                "xa,Xã,COMMUNE,tinh,2000-01-01,,",
                "da-het,Đã hết,DIVISION,so,2000-01-01,2001-01-01,");
        return context;
    }

    private static List<BadRow> refusal(String... rows) {
        return catchThrowableOfType(BadRows.class, () -> context.importPeople(rows))
                .rows();
    }
}

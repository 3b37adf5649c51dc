package vn.thidua.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.csv.BadRow;
import vn.thidua.csv.BadRows;
import vn.thidua.refusal.Refused;

/** What a process admin of one of two provinces may import: their own. */
class ProvinceImportTest {

    private static final ImportScope A = new ImportScope("a");

    private static OrganisationContext context;

    @BeforeAll
    static void importTwoProvinces() {
        context = OrganisationContext.empty();
        context.importUnits(
                "a,Tỉnh A,PROVINCE,,2000-01-01,,",
                "a-so,Sở của A,DEPARTMENT,a,2000-01-01,,",
                "b,Tỉnh B,PROVINCE,,2000-01-01,,",
                "b-so,Sở của B,DEPARTMENT,b,2000-01-01,,");
        context.importPeople(
                "an.a,Nguyễn An,Chuyên viên,a-so,true,true,PROCESS_ADMIN",
                "binh.b,Lê Bình,Chủ tịch,b,false,true,DECIDER",
                "chi.b,Lê Chi,Chuyên viên,b-so,true,true,PROCESS_ADMIN");
    }

    @AfterAll
    static void close() {
        context.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    b-so,Sở bị đổi tên,DEPARTMENT,b,2000-01-01,,; code; không dùng được
                    b-so,Sở bị lấy mất,DEPARTMENT,a,2000-01-01,,; code; không dùng được
                    b,Tỉnh bị đổi tên,PROVINCE,,2000-01-01,,; code; không dùng được
                    c,Tỉnh mới,PROVINCE,,2000-01-01,,; kind; chỉ người cài đặt
                    moi,Sở mới,DEPARTMENT,b,2000-01-01,,; parent; không có đơn vị nào
                    a-so,Sở chuyển đi,DEPARTMENT,b,2000-01-01,,; parent; không có đơn vị nào
                    a-so,Sở của A,DEPARTMENT,a,2000-01-01,2020-01-01,b-so; successor; không có đơn vị nào
                    """)
    void refusesUnitsOfAnotherProvince(String row, String column, String reason) {
        assertRefused(() -> context.importUnits(A, row), column, reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    binh.b,Người khác,Chủ tịch,b,false,true,DECIDER; unit; không có đơn vị nào
                    binh.b,Người khác,Chủ tịch,a,false,true,DECIDER; id; không dùng được
                    moi.le,Lê Mới,Chuyên viên,b-so,false,true,PROCESS_ADMIN; unit; không có đơn vị nào
                    an.a,Nguyễn An,Chuyên viên,b-so,true,true,PROCESS_ADMIN; unit; không có đơn vị nào
                    """)
    void refusesPeopleOfAnotherProvince(String row, String column, String reason) {
        assertRefused(() -> context.importPeople(A, row), column, reason);
    }

    @Test
    void importsTheOwnUnitsAndPeople() {
        context.importUnits(A, "a,Tỉnh A mới,PROVINCE,,2000-01-01,,", "a-moi,Sở mới,DEPARTMENT,a,2000-01-01,,");
        context.importPeople(A, "moi.le,Lê Mới,Chuyên viên,a-moi,false,true,OFFICER");

        assertThat(context.organisation().unit("a").name()).isEqualTo("Tỉnh A mới");
        assertThat(context.organisation().everyoneOf("a"))
                .extracting(Person::id)
                .contains("moi.le");
    }

    @Test
    void leavesEveryProvinceItsOwnProcessAdmin() {
        assertThatThrownBy(() -> context.importPeople(A, "an.a,Nguyễn An,Chuyên viên,a-so,true,true,OFFICER"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("no-process-admin"));
    }

    private static void assertRefused(ThrowingCallable attempt, String column, String reason) {
        List<BadRow> rows = catchThrowableOfType(BadRows.class, attempt).rows();
        assertThat(rows).anySatisfy(bad -> {
            assertThat(bad.line()).isEqualTo(2);
            assertThat(bad.column()).isEqualTo(column);
            assertThat(bad.reason()).contains(reason);
        });
    }
}

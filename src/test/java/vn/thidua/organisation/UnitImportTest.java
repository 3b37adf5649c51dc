package vn.thidua.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.csv.BadRow;
import vn.thidua.csv.BadRows;

class UnitImportTest {

    private static OrganisationContext context;

    @BeforeAll
    static void importTwoUnits() {
        context = OrganisationContext.empty();
        context.importUnits("tinh,Tỉnh,PROVINCE,,2000-01-01,,", "so,Sở,DEPARTMENT,tinh,2000-01-01,,");
    }

    @AfterAll
    static void close() {
        context.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    So Moi,Sở,DEPARTMENT,tinh,2000-01-01,,; code; không hợp lệ
                    sở,Sở,DEPARTMENT,tinh,2000-01-01,,; code; không hợp lệ
                    ,Sở,DEPARTMENT,tinh,2000-01-01,,; code; không hợp lệ
                    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa,Sở,DEPARTMENT,tinh,2000-01-01,,; code; tối đa 46
                    moi,,DEPARTMENT,tinh,2000-01-01,,; name; để trống
                    moi,Sở\u202EX,DEPARTMENT,tinh,2000-01-01,,; name; ký tự điều khiển
                    moi,Sở,MINISTRY,tinh,2000-01-01,,; kind; không có trong danh mục
                    moi,Sở,DEPARTMENT,tinh,,,; validFrom; để trống
                    moi,Sở,DEPARTMENT,tinh,01/01/2000,,; validFrom; không phải là ngày
                    moi,Sở,DEPARTMENT,tinh,2000-01-01,2023-02-29,; validTo; không phải là ngày
                    moi,Sở,DEPARTMENT,tinh,2000-01-01,1999-12-31,; validTo; trước ngày bắt đầu
                    moi,Sở,DEPARTMENT,,2000-01-01,,; parent; để trống
                    moi,Tỉnh,PROVINCE,tinh,2000-01-01,,; parent; để trống
                    moi,Sở,DEPARTMENT,khong-co,2000-01-01,,; parent; không có đơn vị nào
                    moi,Sở,DEPARTMENT,moi,2000-01-01,,; parent; dưới chính nó
                    moi,Sở,DEPARTMENT,tinh,2000-01-01,2001-01-01,khong-co; successor; không có đơn vị nào
                    moi,Sở,DEPARTMENT,tinh,2000-01-01,2001-01-01,moi; successor; chính nó
                    moi,Sở,DEPARTMENT,tinh,2000-01-01,,so; validTo; phải có ngày kết thúc
                    so,Sở,DISTRICT,tinh,2000-01-01,,; kind; không đổi được
                    moi,Sở,DEPARTMENT,tinh,2000-01-01,; ''; 6 ô
                    """)
    void namesLineColumnAndReasonOfABadRow(String row, String column, String reason) {
        var bad = refusal(row);

        assertThat(bad).singleElement().satisfies(told -> {
            assertThat(told.file()).isEqualTo("units.csv");
            assertThat(told.line()).isEqualTo(2);
            assertThat(told.column()).isEqualTo(column);
            assertThat(told.reason()).contains(reason);
        });
    }

    @Test
    void refusesACodeThatComesTwice() {
        assertThat(refusal("a,A,DEPARTMENT,tinh,2000-01-01,,", "a,B,DEPARTMENT,tinh,2000-01-01,,"))
                .extracting(BadRow::line, BadRow::column)
                .containsExactly(tuple(3L, "code"));
    }

    @Test
    void refusesACircleOverSeveralUnits() {
        assertThat(refusal("a,A,DIVISION,b,2000-01-01,,", "b,B,DIVISION,c,2000-01-01,,", "c,C,DIVISION,a,2000-01-01,,"))
                .extracting(BadRow::line, BadRow::column)
                .containsExactly(tuple(2L, "parent"), tuple(3L, "parent"), tuple(4L, "parent"));
    }

    @Test
    void refusesATextThatIsTooLong() {
        assertThat(refusal("a,%s,DEPARTMENT,tinh,2000-01-01,,".formatted("A".repeat(201))))
                .extracting(BadRow::column)
                .containsExactly("name");
    }

    @Test
    void tellsEveryBadRowAndImportsNone() {
        var bad = refusal(
                "good,Tốt,DEPARTMENT,tinh,2000-01-01,,", "A,,X,tinh,x,,", "b,B,DEPARTMENT,khong-co,2000-01-01,,");

        assertThat(bad).extracting(BadRow::line).containsExactly(3L, 3L, 3L, 3L, 4L);
        assertThat(context.organisation().findUnit("good")).isEmpty();
    }

    @Test
    void takesUnitsInAnyOrderWithTheirSuccessors() {
        try (var other = OrganisationContext.empty()) {
            var result = other.importUnits(
                    "cu,Cũ,DIVISION,so,2000-01-01,2010-12-31,moi",
                    "moi,Mới,DIVISION,so,2011-01-01,,",
                    "so,Sở,DEPARTMENT,tinh,2000-01-01,,",
                    "tinh,Tỉnh,PROVINCE,,2000-01-01,,");

            assertThat(result).isEqualTo(new ImportResult("units.csv", 4, 4, 0, true));
            assertThat(other.organisation().unit("cu").successorCode()).isEqualTo("moi");
        }
    }

    @Test
    void keepsUnitsThatALaterFileDoesNotName() {
        try (var other = OrganisationContext.empty()) {
            other.importUnits("tinh,Tỉnh,PROVINCE,,2000-01-01,,", "so,Sở,DEPARTMENT,tinh,2000-01-01,,");

            var result = other.importUnits("tinh,Tỉnh mới,PROVINCE,,2000-01-01,,");

            assertThat(result).isEqualTo(new ImportResult("units.csv", 1, 0, 1, true));
            assertThat(other.organisation().units()).extracting(Unit::name).containsExactly("Tỉnh mới", "Sở");
        }
    }

    @Test
    void onlyChecksWhenAskedTo() {
        var file = "code,name,kind,parent,validFrom,validTo,successor\nmoi,Mới,DEPARTMENT,tinh,2000-01-01,,";

        var result = context.get(OrganisationImport.class)
                .units("units.csv", file.getBytes(StandardCharsets.UTF_8), ImportScope.INSTALLATION, false);

        assertThat(result).isEqualTo(new ImportResult("units.csv", 1, 1, 0, false));
        assertThat(context.organisation().findUnit("moi")).isEmpty();
    }

    private static List<BadRow> refusal(String... rows) {
        return catchThrowableOfType(BadRows.class, () -> context.importUnits(rows))
                .rows();
    }
}

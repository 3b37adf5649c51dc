package vn.thidua.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.csv.BadRows;
import vn.thidua.database.TestDatabase;
import vn.thidua.movement.KnownUnits;

class JdbcFiguresTest {

    private static final String HEADER = "subject_kind,subject,metric,year,item,value,source_document,source_date\n";

    private JdbcClient jdbc;
    private Figures figures;

    @BeforeEach
    void openFigures() {
        jdbc = JdbcClient.create(TestDatabase.migrated());
        figures = StoredFigures.in(jdbc, new KnownUnits());
    }

    @Test
    void keepsTheValueAsEnteredWithItsExactNumber() {
        importRows("UNIT,so-y-te,investmentDisbursed,2023,,\"99.996.000.000,25\",Báo cáo số 12/BC-STC,2024-01-10");

        assertThat(figures.inForce(SubjectKind.UNIT, "so-y-te", 2023))
                .singleElement()
                .satisfies(figure -> {
                    assertThat(figure.value()).isEqualTo("99.996.000.000,25");
                    assertThat(figure.number()).isEqualByComparingTo("99996000000.25");
                    assertThat(figure.sourceDocument()).isEqualTo("Báo cáo số 12/BC-STC");
                    assertThat(figure.sourceDate()).isEqualTo("2024-01-10");
                    assertThat(figure.enteredBy()).isEqualTo("lan.nguyen");
                    assertThat(figure.enteredAt()).isNotNull();
                });
    }

    @Test
    void putsACorrectedFigureInThePlaceOfTheOldOneAndKeepsBothReadable() {
        importRows("UNIT,so-y-te,staffTotal,2023,,100,Báo cáo số 1/BC-SNV,2024-01-05");
        importRows("UNIT,so-y-te,staffTotal,2023,,98,Báo cáo số 2/BC-SNV,2024-01-15");

        assertThat(figures.inForce(SubjectKind.UNIT, "so-y-te", 2023))
                .extracting(Figure::value)
                .containsExactly("98");
        assertThat(figures.history(SubjectKind.UNIT, "so-y-te", 2023))
                .extracting(Figure::value)
                .containsExactly("98", "100");
    }

    @Test
    void tellsWhichRowsADerivedFigureWasComputedFrom() {
        importRows("UNIT,so-y-te,staffTotal,2023,,100,Báo cáo số 1/BC-SNV,2024-01-05");
        var key = new FigureRow.Key(SubjectKind.UNIT, "so-y-te", "staffTotal", 2023, "");
        var derived = new FigureRow(key, "98", "Sổ theo dõi biên chế", LocalDate.of(2024, 1, 31));

        figures.derive(derived, "/thi-dua/staff.html?unit=so-y-te");
        figures.derive(derived, "/thi-dua/staff.html?unit=so-y-te");

        assertThat(figures.history(SubjectKind.UNIT, "so-y-te", 2023))
                .extracting(Figure::value, Figure::origin)
                .containsExactly(tuple("98", "/thi-dua/staff.html?unit=so-y-te"), tuple("100", null));
    }

    @Test
    void keepsTheDayOnWhichADerivedFigureBecameWhatItIs() {
        var key = new FigureRow.Key(SubjectKind.UNIT, "so-y-te", "staffTotal", 2023, "");
        var origin = "/thi-dua/staff.html?unit=so-y-te";
        var first = LocalDate.of(2024, 1, 30);

        figures.derive(new FigureRow(key, "98", "Sổ theo dõi biên chế", first), origin);
        figures.derive(new FigureRow(key, "98", "Sổ theo dõi biên chế", first.plusDays(1)), origin);
        figures.derive(new FigureRow(key, "97", "Sổ theo dõi biên chế", first.plusDays(2)), origin);

        assertThat(figures.history(SubjectKind.UNIT, "so-y-te", 2023))
                .extracting(Figure::value, Figure::sourceDate)
                .containsExactly(tuple("97", first.plusDays(2)), tuple("98", first));
    }

    @Test
    void countsOnlyFiguresThatAreNewOrCorrected() {
        var rows = "UNIT,so-y-te,staffTotal,2023,,100,Báo cáo số 1/BC-SNV,2024-01-05";

        assertThat(importRows(rows)).isEqualTo(1);
        assertThat(importRows(rows)).isZero();
        assertThat(importRows(rows.replace("Báo cáo số 1", "Báo cáo số 9"))).isEqualTo(1);
    }

    @Test
    void keepsItemsAndYearsApart() {
        importRows(
                "UNIT,so-y-te,componentIndexScore,2023,PAR INDEX 1,\"80,5\",Báo cáo số 1/BC-SNV,2024-01-05",
                "UNIT,so-y-te,componentIndexScore,2023,PAPI 2,70,Báo cáo số 1/BC-SNV,2024-01-05",
                "UNIT,so-y-te,componentIndexScore,2022,PAR INDEX 1,79,Báo cáo số 1/BC-SNV,2024-01-05",
                "PERSON,thuy.pham,disciplineViolations,2023,,0,Báo cáo số 1/BC-SNV,2024-01-05");

        assertThat(figures.inForce(SubjectKind.UNIT, "so-y-te", 2023))
                .extracting(Figure::item)
                .containsExactly("PAPI 2", "PAR INDEX 1");
        assertThat(figures.inForce(SubjectKind.PERSON, "thuy.pham", 2023)).hasSize(1);
    }

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            UNIT,so-lạ,staffTotal,2023,,1,BC số 1,2024-01-05                     | subject         | nào mang mã “so-lạ”
            UNIT,ha-nam,staffTotal,2023,,1,BC số 1,2024-01-05                    | subject         | nào mang mã “ha-nam”
            PERSON,minh.ha,disciplineViolations,2023,,1,BC số 1,2024-01-05       | subject         | nào mang mã “minh.ha”
            PERSON,ai.do,disciplineViolations,2023,,1,BC số 1,2024-01-05         | subject         | nào mang mã “ai.do”
            CITY,so-y-te,staffTotal,2023,,1,BC số 1,2024-01-05                   | subject_kind    | không có trong danh mục
            UNIT,so-y-te,staff,2023,,1,BC số 1,2024-01-05                        | metric          | không có trong danh mục
            UNIT,so-y-te,disciplineViolations,2023,,1,BC số 1,2024-01-05         | metric          | là của cá nhân
            UNIT,so-y-te,staffTotal,1999,,1,BC số 1,2024-01-05                   | year            | năm từ 2000
            UNIT,so-y-te,staffTotal,2023,mục,1,BC số 1,2024-01-05                | item            | hãy để trống
            UNIT,so-y-te,componentIndexScore,2023,,1,BC số 1,2024-01-05          | item            | hãy ghi tên mục
            UNIT,so-y-te,staffTotal,2023,,,BC số 1,2024-01-05                    | value           | không được để trống
            UNIT,so-y-te,staffTotal,2023,,nhiều,BC số 1,2024-01-05               | value           | không phải là số
            UNIT,so-y-te,staffTotal,2023,,-1,BC số 1,2024-01-05                  | value           | không được âm
            UNIT,so-y-te,staffTotal,2023,,1.5,BC số 1,2024-01-05                 | value           | phải là số nguyên
            UNIT,so-y-te,investmentAssigned,2023,,1.234,BC số 1,2024-01-05       | value           | có thể hiểu hai cách
            UNIT,so-y-te,onlineFileRatio,2023,,100.01,BC số 1,2024-01-05         | value           | không được vượt quá 100
            UNIT,so-y-te,ddciRank,2023,,0,BC số 1,2024-01-05                     | value           | thứ hạng nhỏ nhất là 1
            UNIT,so-y-te,reformRating,2023,,Giỏi,BC số 1,2024-01-05              | value           | không có trong thang
            UNIT,so-y-te,staffTotal,2023,,1,,2024-01-05                          | source_document | không được để trống
            UNIT,so-y-te,staffTotal,2023,,1,BC số 1,                             | source_date     | không được để trống
            UNIT,so-y-te,staffTotal,2023,,1,BC số 1,2024-02-30                   | source_date     | không phải là ngày
            """)
    void refusesABadCellWithLineColumnAndReason(String row, String column, String reason) {
        assertThatThrownBy(() -> importRows(row)).isInstanceOfSatisfying(BadRows.class, refused -> {
            assertThat(refused.rows()).singleElement().satisfies(bad -> {
                assertThat(bad.file()).isEqualTo("so-lieu.csv");
                assertThat(bad.line()).isEqualTo(2);
                assertThat(bad.column()).isEqualTo(column);
                assertThat(bad.reason()).contains(reason);
            });
        });
    }

    @Test
    void refusesTheSameFigureTwiceInOneFile() {
        var row = "UNIT,so-y-te,staffTotal,2023,,1,BC số 1,2024-01-05";

        assertThatThrownBy(() -> importRows(row, row))
                .isInstanceOf(BadRows.class)
                .hasMessageContaining("dòng 3")
                .hasMessageContaining("trùng với số liệu ở dòng 2");
    }

    @Test
    void importsNothingOfAFileWithOneBadRow() {
        assertThatThrownBy(() -> importRows(
                        "UNIT,so-y-te,staffTotal,2023,,1,BC số 1,2024-01-05",
                        "UNIT,so-y-te,staffTotal,2022,,-1,BC số 1,2024-01-05"))
                .isInstanceOf(BadRows.class);

        assertThat(jdbc.sql("select count(*) from figure").query(Long.class).single())
                .isZero();
    }

    private int importRows(String... rows) {
        var csv = HEADER + String.join("\n", rows) + "\n";
        return figures.importCsv("so-lieu.csv", csv.getBytes(StandardCharsets.UTF_8), "lan.nguyen");
    }
}

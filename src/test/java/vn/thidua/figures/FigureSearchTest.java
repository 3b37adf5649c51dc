package vn.thidua.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.database.TestDatabase;
import vn.thidua.figures.FigureRow.Key;
import vn.thidua.figures.FigureSearch.Query;

/** The list of figures in force: whose a person sees, page by page. */
class FigureSearchTest {

    private final FigureProvince province = new FigureProvince().withCommunes(230);
    private Figures figures;
    private FigureSearch search;

    @BeforeEach
    void enter() {
        var jdbc = JdbcClient.create(TestDatabase.migrated());
        figures = StoredFigures.in(jdbc, province);
        search = StoredFigures.search(jdbc, province);
    }

    @Test
    void showsTheNewestOfEachFigureAndNoOtherYear() {
        enter("so-y-te", "staffTotal", 2023, "80");
        enter("so-y-te", "staffTotal", 2023, "81");
        enter("so-y-te", "staffTotal", 2022, "79");
        enter("so-y-te", "ddciRank", 2023, "1");

        assertThat(shown(new Query(SubjectKind.UNIT, 2023, null, ""), "lead"))
                .containsExactly("Sở Y tế ddciRank 1", "Sở Y tế staffTotal 81");
        assertThat(shown(new Query(SubjectKind.UNIT, 2023, "ddciRank", ""), "lead"))
                .containsExactly("Sở Y tế ddciRank 1");
    }

    @Test
    void findsByNameAndCode() {
        enter("so-y-te", "staffTotal", 2023, "80");
        enter("huyen-a", "staffTotal", 2023, "30");

        assertThat(shown(new Query(SubjectKind.UNIT, 2023, null, " Y TẾ"), "lead"))
                .containsExactly("Sở Y tế staffTotal 80");
        assertThat(shown(new Query(SubjectKind.UNIT, 2023, null, "huyen-a"), "lead"))
                .containsExactly("UBND huyện A staffTotal 30");
    }

    @Test
    void showsAUnitItsOwnAndAnAgencyWhatItReports() {
        enter("so-y-te", "staffTotal", 2023, "80");
        enter("huyen-a", "proceduresOverdue", 2023, "3");

        assertThat(shown(new Query(SubjectKind.UNIT, 2023, null, ""), "officer.so-y-te"))
                .containsExactly("Sở Y tế staffTotal 80");
        assertThat(shown(new Query(SubjectKind.UNIT, 2023, null, ""), "officer.van-phong"))
                .isEmpty();
        assertThat(shown(new Query(SubjectKind.UNIT, 2023, "proceduresOverdue", ""), "officer.van-phong"))
                .containsExactly("UBND huyện A proceduresOverdue 3");
        assertThat(shown(new Query(SubjectKind.UNIT, 2023, null, ""), "stranger"))
                .isEmpty();
    }

    @Test
    void goesOnWhereThePageBeforeEnded() {
        for (var i = 1; i <= 230; i++) {
            enter("xa-" + i, "staffTotal", 2023, String.valueOf(i));
            enter("xa-" + i, "ddciScore", 2023, "50");
        }
        var query = new Query(SubjectKind.UNIT, 2023, null, "");
        List<Figure> all = new ArrayList<>();
        for (var page = page(query, null);
                !page.isEmpty();
                page = page(query, all.get(all.size() - 1).key())) {
            assertThat(page.size()).isLessThanOrEqualTo(7);
            all.addAll(page);
        }

        assertThat(all).hasSize(460).doesNotHaveDuplicates();
        assertThat(all.get(2).subject())
                .as("in the order of lists, not of codes")
                .isEqualTo("xa-2");
    }

    private List<Figure> page(Query query, @Nullable Key after) {
        return search.page(query, after, 7, "lead").stream()
                .map(FigureSearch.Found::figure)
                .toList();
    }

    private List<String> shown(Query query, String personId) {
        return search.page(query, null, 50, personId).stream()
                .map(found -> "%s %s %s"
                        .formatted(
                                found.name(),
                                found.figure().metric(),
                                found.figure().value()))
                .toList();
    }

    private void enter(String unit, String metric, int year, String value) {
        var key = new Key(SubjectKind.UNIT, unit, metric, year, "");
        figures.enter(new FigureRow(key, value, "Báo cáo số 1", LocalDate.of(2024, 1, 5)), "appraiser");
    }
}

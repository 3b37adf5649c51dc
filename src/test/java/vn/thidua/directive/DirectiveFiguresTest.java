package vn.thidua.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.thidua.directive.DirectiveProvince.OFFICE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thidua.database.TestDatabase;
import vn.thidua.figures.Figure;
import vn.thidua.figures.SubjectKind;

/** What a unit's rows come to, at once and as days pass. */
class DirectiveFiguresTest {

    private static final LocalDate LAST = LocalDate.of(2023, 12, 20);

    private final DirectiveFixture register = new DirectiveFixture(TestDatabase.migrated(), new DirectiveProvince());

    @Test
    void countsARowWhenItIsEnteredAndNamesThePageThatShowsIt() {
        register.assign("215/UBND-NC", LAST);

        assertFigures(2023, 1, 0);
        assertThat(register.figures.inForce(SubjectKind.UNIT, "so-y-te", 2023)).allSatisfy(figure -> {
            assertThat(figure.origin()).isEqualTo("/thi-dua/directives.html?unit=so-y-te&year=2023");
            assertThat(figure.sourceDocument()).isEqualTo("Sổ văn bản chỉ đạo, điều hành");
            assertThat(figure.sourceDate()).isEqualTo("2023-12-18");
        });
    }

    @Test
    void isLateTheDayAfterTheLastDayAndNoLongerOnceDoneInTime() {
        var id = register.assign("215/UBND-NC", LAST);
        register.becomes(LAST);
        assertFigures(2023, 1, 0);
        register.becomes(LAST.plusDays(1));
        assertFigures(2023, 1, 1);
        register.doneOn(id, LAST);
        assertFigures(2023, 1, 0);
    }

    @Test
    void staysLateWhenDoneAfterTheLastDay() {
        var id = register.assign("215/UBND-NC", LAST);
        register.becomes(LAST.plusDays(1));
        register.doneOn(id, LAST.plusDays(1));
        assertFigures(2023, 1, 1);
    }

    @Test
    void doesNotCountWhatWasWithdrawn() {
        var id = register.assign("215/UBND-NC", LAST);
        register.becomes(LAST.plusDays(1));
        register.bean(DirectiveEntering.class).withdraw(id, 1, "Giao nhầm đơn vị", OFFICE);
        assertFigures(2023, 0, 0);
    }

    @Test
    void movesARowToTheYearAndUnitOfItsCorrection() {
        var id = register.assign("215/UBND-NC", LAST);
        var moved = DirectiveFixture.assignment(
                "thanh-tra-tinh", "215/UBND-NC", new Due(Due.Words.BEFORE, LocalDate.of(2024, 1, 2)));
        register.bean(DirectiveEntering.class).correct(id, 1, moved, null, "Giao nhầm đơn vị", OFFICE);

        assertFigures(2023, 0, 0);
        assertThat(register.figures("thanh-tra-tinh", 2024))
                .isEqualTo(Map.of("directivesAssigned", "1", "directivesLate", "0"));
    }

    @Test
    void belongsToTheYearOfItsLastDayNotOfTheDayItNames() {
        register.enter("so-y-te", "215/UBND-NC", new Due(Due.Words.BEFORE, LocalDate.of(2024, 1, 1)), null);
        assertFigures(2023, 1, 0);
    }

    @Test
    void entersNoFigureTwiceHoweverOftenTheDayIsTakenUp() {
        register.assign("215/UBND-NC", LAST);
        register.becomes(LAST.plusDays(1));
        register.becomes(LAST.plusDays(1));
        register.becomes(LAST.plusDays(2));

        assertThat(register.figures.history(SubjectKind.UNIT, "so-y-te", 2023))
                .extracting(Figure::metric, Figure::value)
                .containsExactly(
                        tuple("directivesAssigned", "1"), tuple("directivesLate", "1"), tuple("directivesLate", "0"));
    }

    @Test
    void tellsTheUnitOnceWhenADirectiveIsNewDueSoonAndLate() {
        register.assign("215/UBND-NC", LAST.plusDays(10));
        register.becomes(LAST.plusDays(7));
        register.becomes(LAST.plusDays(8));
        register.becomes(LAST.plusDays(11));
        register.becomes(LAST.plusDays(12));

        assertThat(register.notices.told())
                .isEqualTo(List.of(
                        "OFFICER so-y-te: Văn bản mới được giao",
                        "HEAD so-y-te: Văn bản mới được giao",
                        "OFFICER so-y-te: Văn bản được giao sắp đến hạn",
                        "HEAD so-y-te: Văn bản được giao sắp đến hạn",
                        "OFFICER so-y-te: Văn bản được giao đã quá hạn",
                        "HEAD so-y-te: Văn bản được giao đã quá hạn"));
    }

    @Test
    void tellsNothingOfWhatIsDoneOrOverWhenItIsEntered() {
        register.clock.set(LAST.plusDays(1));
        register.assign("215/UBND-NC", LAST);
        register.enter(
                "so-y-te", "216/UBND-NC", new Due(Due.Words.THROUGH, LAST.plusDays(9)), new Answer(LAST, "Báo cáo"));

        assertThat(register.notices.told()).isEmpty();
    }

    @Test
    void tellsNothingOfWhatIsDoneAsDaysPass() {
        var done = new Answer(LocalDate.of(2023, 12, 18), "Báo cáo");
        register.enter("so-y-te", "215/UBND-NC", new Due(Due.Words.THROUGH, LAST), done);
        register.becomes(LAST.minusDays(1));
        register.becomes(LAST.plusDays(1));

        assertThat(register.notices.told()).isEmpty();
    }

    private void assertFigures(int year, int assigned, int late) {
        assertThat(register.figures("so-y-te", year))
                .isEqualTo(
                        Map.of("directivesAssigned", String.valueOf(assigned), "directivesLate", String.valueOf(late)));
    }
}

package vn.thidua.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.thidua.WholeApplicationTest;
import vn.thidua.figures.Figure;
import vn.thidua.figures.FigureConsequences;
import vn.thidua.figures.SubjectKind;

/** Which verdicts of the rounds under way another figure would change. */
@WholeApplicationTest
class RoundConsequencesTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private FigureConsequences consequences;

    private TriedRound round;

    @BeforeEach
    void open() {
        round = new TriedRound(application);
    }

    @AfterEach
    void takeOut() {
        round.close();
    }

    @Test
    void namesTheVerdictsThatWouldChange() {
        assertThat(ofRound("so-y-te", "proceduresOverdue", "7")).singleElement().satisfies(verdict -> {
            assertThat(verdict.nominee()).isEqualTo("Sở Y tế");
            assertThat(verdict.before()).isEqualTo("ĐẠT");
            assertThat(verdict.after()).isEqualTo("KHÔNG ĐẠT");
            assertThat(verdict.clause()).contains("000, dòng");
            assertThat(verdict.decided()).isFalse();
        });
    }

    @Test
    void saysNothingOfAFigureThatChangesNoVerdict() {
        assertThat(ofRound("so-y-te", "proceduresOverdue", "0")).isEmpty();
        assertThat(ofRound("so-y-te", "workingHoursViolators", "0")).isEmpty();
    }

    @Test
    void tellsNobodyWhoDoesNotSeeTheRound() {
        assertThat(consequences.of(List.of(figure("so-y-te", "proceduresOverdue", "7")), "nguyet.cao"))
                .isEmpty();
    }

    private List<FigureConsequences.ChangedVerdict> ofRound(String unit, String metric, String value) {
        return consequences.of(List.of(figure(unit, metric, value)), TriedRound.LEAD).stream()
                .filter(verdict -> verdict.round().contains(TriedRound.NAME))
                .toList();
    }

    private static Figure figure(String unit, String metric, String value) {
        return new Figure(
                SubjectKind.UNIT,
                unit,
                metric,
                2023,
                "",
                value,
                new BigDecimal(value),
                "Văn bản số 1",
                LocalDate.of(2024, 1, 10),
                "duy.tong",
                Instant.EPOCH,
                null);
    }
}

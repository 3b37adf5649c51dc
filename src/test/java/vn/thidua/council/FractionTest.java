package vn.thidua.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FractionTest {

    /** Members, and the smallest number present that is two thirds of them. */
    @ParameterizedTest
    @CsvSource({
        "1, 1", "2, 2", "3, 2", "4, 3", "5, 4", "6, 4", "7, 5", "8, 6", "9, 6", "10, 7", "11, 8", "12, 8", "13, 9",
        "14, 10", "15, 10"
    })
    void isReachedByTheExactShareAndNotByOneFewer(int members, int needed) {
        var twoThirds = Fraction.parse("2/3");

        assertThat(twoThirds.leastOf(members)).isEqualTo(needed);
        assertThat(twoThirds.reachedBy(needed, members)).isTrue();
        assertThat(twoThirds.reachedBy(needed - 1, members)).isFalse();
    }

    /** Voters, and the smallest number of votes that is more than half of them. */
    @ParameterizedTest
    @CsvSource({
        "1, 1", "2, 2", "3, 2", "4, 3", "5, 3", "6, 4", "7, 4", "8, 5", "9, 5", "10, 6", "11, 6", "12, 7", "13, 7",
        "14, 8", "15, 8"
    })
    void isExceededByMoreThanTheExactShareOnly(int voters, int needed) {
        var half = Fraction.parse("1/2");

        assertThat(half.exceededBy(needed, voters)).isTrue();
        assertThat(half.exceededBy(needed - 1, voters)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"10, 9, true", "10, 8, false", "11, 10, true", "11, 9, false", "15, 14, true", "15, 13, false"})
    void readsNineTenthsExactly(int members, int present, boolean reached) {
        assertThat(Fraction.parse("9/10").reachedBy(present, members)).isEqualTo(reached);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0/3", "4/3", "-1/2", "2", "hai phần ba", "1/0", ""})
    void refusesWhatIsNoShare(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Fraction.parse(text));
    }
}

package vn.thidua.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VietnameseOrderTest {

    @Test
    void putsLettersInVietnameseOrder() {
        assertThat(Stream.of("Đà", "Ơ", "Dũng", "Ân", "O", "Ăn", "Ê", "An", "E", "Ô")
                        .sorted(VietnameseOrder.TEXTS))
                .containsExactly("An", "Ăn", "Ân", "Dũng", "Đà", "E", "Ê", "O", "Ô", "Ơ");
    }

    @Test
    void putsTonesInVietnameseOrder() {
        assertThat(Stream.of("Bạ", "Bá", "Bã", "Bả", "Bà", "Ba").sorted(VietnameseOrder.TEXTS))
                .containsExactly("Ba", "Bà", "Bả", "Bã", "Bá", "Bạ");
    }

    @Test
    void comparesSyllableBySyllable() {
        assertThat(Stream.of("Lên Bình", "Lê Văn").sorted(VietnameseOrder.TEXTS))
                .containsExactly("Lê Văn", "Lên Bình");
    }

    @Test
    void passesOverUpperAndLowerCase() {
        assertThat(Stream.of("Xã An Hải", "xã An Bình").sorted(VietnameseOrder.TEXTS))
                .containsExactly("xã An Bình", "Xã An Hải");
    }

    @Test
    void putsPeopleByGivenNameFirst() {
        assertThat(Stream.of("Lê Thị Xuân", "Vũ Minh An", "Bùi Thanh Nga", "Đỗ Văn An")
                        .map(VietnameseOrderTest::person)
                        .sorted(VietnameseOrder.PEOPLE)
                        .map(Person::fullName))
                .containsExactly("Đỗ Văn An", "Vũ Minh An", "Bùi Thanh Nga", "Lê Thị Xuân");
    }

    private static Person person(String fullName) {
        return new Person("mot.nguoi", fullName, "Chuyên viên", "so-y-te", false, true, Set.of());
    }
}

package vn.thidua.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.desk.TaskQuestion.Due;
import vn.thidua.desk.TaskQuestion.Order;
import vn.thidua.desk.TaskQuestion.Tab;
import vn.thidua.refusal.Refused;

/** The filters a person keeps. */
class SavedFiltersTest {

    private static final String PERSON = "thuy.pham";
    private static final String OTHER = "mai.tran";
    private static final TaskQuestion LATE =
            new TaskQuestion(Tab.OVERDUE, Order.UNIT, "bao-cao", "Sở Y tế", "Thi đua", Due.WEEK, "số liệu");

    private static DeskWorld world;
    private static SavedFilters filters;

    @BeforeAll
    static void start() {
        world = DeskWorld.shared();
        filters = world.get(SavedFilters.class);
    }

    @AfterEach
    void clear() {
        world.get(JdbcClient.class).sql("delete from desk_filter").update();
    }

    @Test
    void keepsWhatWasAskedForOnlyForThatPerson() {
        filters.keep(" Việc trễ ", LATE, PERSON);

        assertThat(filters.of(PERSON)).singleElement().satisfies(filter -> {
            assertThat(filter.name()).isEqualTo("Việc trễ");
            assertThat(filter.question()).isEqualTo(LATE);
            assertThat(filter.chosen()).isFalse();
        });
        assertThat(filters.of(OTHER)).isEmpty();
    }

    @Test
    void replacesOneOfTheSameName() {
        filters.keep("Việc trễ", TaskQuestion.any(), PERSON);
        filters.keep("VIEC TRE", LATE, PERSON);

        assertThat(filters.of(PERSON)).singleElement().satisfies(filter -> {
            assertThat(filter.name()).isEqualTo("VIEC TRE");
            assertThat(filter.question()).isEqualTo(LATE);
        });
    }

    @Test
    void opensTheDeskWithOneFilterAtMost() {
        var one = kept("Một");
        var two = kept("Hai");

        filters.choose(one, PERSON);
        filters.choose(two, PERSON);
        assertThat(filters.of(PERSON))
                .filteredOn(SavedFilter::chosen)
                .extracting(SavedFilter::id)
                .containsExactly(two);
        filters.forgetChoice(PERSON);
        assertThat(filters.of(PERSON)).noneMatch(SavedFilter::chosen);
    }

    @Test
    void renamesAndDeletes() {
        var one = kept("Một");
        kept("Hai");

        filters.rename(one, "Ba", PERSON);
        assertThat(filters.of(PERSON)).extracting(SavedFilter::name).containsExactly("Ba", "Hai");
        assertThatThrownBy(() -> filters.rename(one, "hai", PERSON)).hasMessageContaining("đã có bộ lọc");
        filters.delete(one, PERSON);
        assertThat(filters.of(PERSON)).extracting(SavedFilter::name).containsExactly("Hai");
    }

    @Test
    void letsNobodyTouchAnothersFilter() {
        var one = kept("Một");

        assertThatThrownBy(() -> filters.rename(one, "Ba", OTHER)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> filters.choose(one, OTHER)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> filters.delete(one, OTHER)).isInstanceOf(Refused.class);
        assertThat(filters.of(PERSON)).extracting(SavedFilter::name).containsExactly("Một");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "1234567890123456789012345678901234567890123456789012345678901"})
    void refusesANameThatIsNone(String name) {
        assertThatThrownBy(() -> filters.keep(name, LATE, PERSON)).hasMessageContaining("từ 1 đến 60 ký tự");
    }

    @Test
    void refusesTooMany() {
        for (var number = 1; number <= 30; number++) {
            filters.keep("Bộ lọc " + number, LATE, PERSON);
        }

        assertThatThrownBy(() -> filters.keep("Thêm nữa", LATE, PERSON)).hasMessageContaining("hãy xóa bớt");
        assertThat(filters.of(PERSON)).hasSize(30);
    }

    private static UUID kept(String name) {
        filters.keep(name, LATE, PERSON);
        return filters.of(PERSON).stream()
                .filter(filter -> filter.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }
}

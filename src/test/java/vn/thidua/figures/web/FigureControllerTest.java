package vn.thidua.figures.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.Principal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.database.TestDatabase;
import vn.thidua.figures.Figures;
import vn.thidua.figures.Metrics;
import vn.thidua.figures.StoredFigures;
import vn.thidua.movement.EnteredFigures;
import vn.thidua.movement.KnownUnits;
import vn.thidua.refusal.Refused;

class FigureControllerTest {

    private final Figures figures = EnteredFigures.of("so-y-te", "staffTotal=86");
    private final FigureController controller = new FigureController(
            figures,
            StoredFigures.search(JdbcClient.create(TestDatabase.migrated()), new KnownUnits()),
            new Metrics(),
            new FigureAccess(StoredFigures.sight(new KnownUnits()), new KnownUnits()));

    @ParameterizedTest
    @CsvSource({
        "thuy.pham, so-y-te",
        "thuy.pham, so-y-te-phong-to-chuc-can-bo",
        "lan.nguyen, so-y-te",
        "hoa.dang, xa-phuoc-thuan",
        "tuan.ngo, so-y-te"
    })
    void showsOwnFiguresToAUnitAndAllFiguresToThoseWhoAppraise(String reader, String unit) {
        assertThat(controller.ofUnit(as(reader), unit, 2023)).hasSize(unit.equals("so-y-te") ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({
        "thuy.pham, xa-phuoc-thuan",
        "thuy.pham, so-noi-vu",
        "chi.dang, so-y-te",
        "chi.dang, huyen-ninh-phuoc",
        "hanh.le, xa-phuoc-thuan",
        "thuy.pham, khong-co",
        "tuan.ngo, ha-nam-so-tu-phap"
    })
    void hidesTheFiguresOfOtherUnits(String reader, String unit) {
        assertNotAllowed(() -> controller.ofUnit(as(reader), unit, 2023));
    }

    @Test
    void hidesTheFiguresOfPeopleOfOtherUnits() {
        assertThat(controller.ofPerson(as("thuy.pham"), "thuy.pham", 2023)).isEmpty();
        assertNotAllowed(() -> controller.ofPerson(as("chi.dang"), "thuy.pham", 2023));
        assertNotAllowed(() -> controller.ofPerson(as("chi.dang"), "khong.ai", 2023));
    }

    @ParameterizedTest
    @ValueSource(strings = {"minh.ha", "ai.do"})
    void hidesEveryFigureFromWhoeverIsNotInOffice(String reader) {
        assertRefused("account-forbidden", () -> controller.ofUnit(as(reader), "so-y-te", 2023));
        assertRefused("account-forbidden", () -> controller.ofPerson(as(reader), "thuy.pham", 2023));
    }

    private static Principal as(String person) {
        return () -> person;
    }

    private static void assertNotAllowed(ThrowingCallable call) {
        assertRefused("figures-forbidden", call);
    }

    private static void assertRefused(String code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.code())
                .isEqualTo(code));
    }
}

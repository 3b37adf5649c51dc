package vn.thidua.nomination.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.thidua.directive.DirectiveFixture;
import vn.thidua.directive.DirectiveProvince;
import vn.thidua.movement.CriterionVerdict;
import vn.thidua.movement.CriterionVerdict.UsedFigure;
import vn.thidua.movement.NomineeKind;
import vn.thidua.movement.ShippedCriteria;
import vn.thidua.movement.ShippedPlans;
import vn.thidua.movement.Verdict;
import vn.thidua.nomination.Verdicts;

/** A document that a unit did not answer in time bars the unit and its head, and a correction clears them again. */
class LateDirectiveProcessTest {

    private static final LocalDate LAST = LocalDate.of(2023, 12, 20);
    private static final String ROWS = "/thi-dua/directives.html?unit=so-y-te&year=2023";

    private final DirectiveFixture register =
            new DirectiveFixture(NominationWorld.emptied("directive", "figure"), new DirectiveProvince());
    private final NominationWorld world = new NominationWorld(
            ShippedCriteria.reading(
                    ShippedPlans.ninhThuan2023(), Set.of("directivesLate"), new DirectiveProvince(), register.figures),
            register.clock);

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void turnsTheVerdictsOfTheUnitAndItsHeadAndBackAgain() {
        var directive = register.assign("215/UBND-NC", LAST);
        propose();
        assertVerdicts(Verdict.PASS, "0 văn bản");

        register.becomes(LAST.plusDays(1));
        world.nominees().forEach(nominee -> world.council.vote(nominee.id().toString(), 5));
        world.writeReports("Đã hoàn thành", "FINISH");
        world.sign("2023-12-21");
        assertVerdicts(Verdict.FAIL, "1 văn bản");
        assertThat(shownToTheAppraiser()).contains("thực hiện chậm tiến độ", "; xem " + ROWS);

        register.doneOn(directive, LAST);
        world.appraise("RETURN", "Văn phòng UBND tỉnh đã xác nhận hoàn thành đúng hạn");
        world.approve();
        propose();
        assertVerdicts(Verdict.PASS, "0 văn bản");
    }

    /** Sở Y tế and its head; the criteria for a head read the unit's rows. */
    private void propose() {
        world.complete(
                "UserTask_ProposeNominees",
                "lan.nguyen",
                Map.of(
                        "collectives", List.of(Map.of("unit", "so-y-te")),
                        "individuals", List.of(Map.of("person", "hung.le"))));
    }

    private void assertVerdicts(Verdict expected, String late) {
        for (var found : List.of(found(NomineeKind.COLLECTIVE, "000-X4"), found(NomineeKind.INDIVIDUAL, "000-H03"))) {
            assertThat(found.verdict()).as(found.code()).isEqualTo(expected);
            assertThat(found.figures())
                    .filteredOn(figure -> figure.metric().equals("directivesLate"))
                    .extracting(UsedFigure::value, UsedFigure::origin)
                    .containsExactly(tuple(late, ROWS));
        }
    }

    private CriterionVerdict found(NomineeKind kind, String code) {
        return world.beans.getBean(Verdicts.class).of(world.nominee(kind).id()).stream()
                .map(Verdicts.Line::machine)
                .filter(verdict -> verdict.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private String shownToTheAppraiser() {
        return NominationWorld.ENGINE
                .show(NominationWorld.ENGINE.task("UserTask_AppraiseNominees"), "mai.pham")
                .get("lines")
                .toString();
    }
}

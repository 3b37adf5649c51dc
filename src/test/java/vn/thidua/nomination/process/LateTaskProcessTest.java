package vn.thidua.nomination.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.thidua.nomination.process.NominationWorld.ENGINE;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.directive.DirectiveProvince;
import vn.thidua.movement.CriterionVerdict;
import vn.thidua.movement.CriterionVerdict.UsedFigure;
import vn.thidua.movement.NomineeKind;
import vn.thidua.movement.ShippedCriteria;
import vn.thidua.movement.ShippedPlans;
import vn.thidua.movement.Verdict;
import vn.thidua.nomination.Verdicts;
import vn.thidua.programme.ProgrammeModels;
import vn.thidua.programme.ProgrammeWorld;

/** A task of the programme that a unit lets pass its day turns the verdict on the unit, and a product found in time turns it back. */
class LateTaskProcessTest {

    private static final String TASK = "III.10";
    private static final String UNIT = "so-y-te";
    private static final LocalDate LAST = LocalDate.of(2023, 12, 15);
    private static final String ROWS = "/thi-dua/programme.html?unit=so-y-te&year=2023";

    private ProgrammeWorld programme;
    private NominationWorld nomination;

    @BeforeAll
    static void deploy() throws IOException {
        ENGINE.deploy(ProgrammeModels.all());
    }

    @BeforeEach
    void giveTheTask() {
        programme = new ProgrammeWorld(
                NominationWorld.emptied("reform_programme", "reform_plan", "figure"),
                ENGINE.transactions(),
                ENGINE.engine());
        programme.all().forEach(ENGINE::bean);
        programme.issue(TASK);
        ENGINE.executeJobs();
        complete("UserTask_NameTaskDay", "thuy.pham", Map.of("day", LAST.toString(), "basis", "Kế hoạch 5/KH-SYT"));
        programme.moveTo(LAST);
        nomination = new NominationWorld(
                ShippedCriteria.reading(
                        ShippedPlans.demandingTasksOnTime(),
                        Set.of("reformTasksAssigned"),
                        new DirectiveProvince(),
                        programme.figures),
                programme.bean(Clock.class));
    }

    @AfterEach
    void close() {
        nomination.close();
    }

    @Test
    void turnsTheVerdictOfItsUnitAndBackAgain() {
        propose();
        assertThat(found().verdict()).as("the day is not over").isEqualTo(Verdict.NEEDS_HUMAN);

        programme.moveTo(LAST.plusDays(1));
        ENGINE.fireTimer("BoundaryEvent_TaskOverdue");
        ENGINE.executeJobs();
        nomination
                .nominees()
                .forEach(nominee -> nomination.council.vote(nominee.id().toString(), 5));
        nomination.writeReports("Đã hoàn thành", "FINISH");
        nomination.sign("2023-12-16");
        assertVerdict(Verdict.FAIL, "0 nhiệm vụ");

        takeTheProduct();
        nomination.appraise("RETURN", "Sở Nội vụ đã nhận sản phẩm đúng hạn");
        nomination.approve();
        propose();
        assertVerdict(Verdict.PASS, "1 nhiệm vụ");
    }

    /** It was here in time, though the unit entered it late. */
    private void takeTheProduct() {
        complete(
                "UserTask_CarryOutTask",
                "thuy.pham",
                Map.of("documentNumber", "2100/QĐ-UBND", "documentDate", "2023-12-14", "summary", "Đã trình ban hành"));
        complete(
                "UserTask_TakeProduct",
                ProgrammeWorld.APPRAISER,
                Map.of("action", "ACCEPT", "hadOn", LAST.toString(), "note", "Công văn đến số 7"));
    }

    private void propose() {
        nomination.complete(
                "UserTask_ProposeNominees", "lan.nguyen", Map.of("collectives", List.of(Map.of("unit", UNIT))));
    }

    private void assertVerdict(Verdict expected, String onTime) {
        assertThat(found().verdict()).isEqualTo(expected);
        assertThat(found().figures())
                .filteredOn(figure -> figure.metric().equals("reformTasksOnTime"))
                .extracting(UsedFigure::value, UsedFigure::origin)
                .containsExactly(tuple(onTime, ROWS));
    }

    private CriterionVerdict found() {
        var nominee = nomination.nominee(NomineeKind.COLLECTIVE).id();
        return nomination.beans.getBean(Verdicts.class).of(nominee).stream()
                .map(Verdicts.Line::machine)
                .filter(verdict -> verdict.code().equals("000-T02"))
                .findFirst()
                .orElseThrow();
    }

    private static void complete(String task, String personId, Map<String, Object> values) {
        ENGINE.complete(ENGINE.task(task), personId, values);
        ENGINE.executeJobs();
    }
}

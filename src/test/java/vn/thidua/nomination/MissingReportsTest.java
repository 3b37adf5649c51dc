package vn.thidua.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.movement.MovementPlan.Clause;
import vn.thidua.movement.NomineeKind;
import vn.thidua.movement.ShippedPlans;
import vn.thidua.nomination.Nominee.State;

/** Kiên Giang asks for one of several criteria (001, dòng 53); one text is enough then. */
class MissingReportsTest {

    private static final Nominee NOMINEE = new Nominee(
            UUID.randomUUID(),
            ProposalId.create(),
            NomineeKind.COLLECTIVE,
            "u",
            null,
            null,
            "Đơn vị",
            State.PROPOSED,
            "",
            null);

    @Test
    void asksForOneTextAmongAlternatives() {
        assertThat(missing(line("001-G1", "Đã chấp hành"), line("001-A1", ""), line("001-A2", "Đã đạt")))
                .isEmpty();
    }

    @Test
    void asksForTheAlternativesWhileNoneHasAText() {
        assertThat(missing(line("001-G1", "Đã chấp hành"), line("001-A1", ""), line("001-A2", "")))
                .containsExactly("001-A1", "001-A2");
    }

    @Test
    void letsNoAlternativeStandForACriterionOfItsOwn() {
        assertThat(missing(line("001-G1", ""), line("001-A1", "Đã đạt"))).containsExactly("001-G1");
    }

    private static List<String> missing(ReportLine... lines) {
        return MissingReports.among(List.of(List.of(lines)), ShippedPlans.kienGiang2021()).stream()
                .map(ReportLine::code)
                .toList();
    }

    private static ReportLine line(String code, String text) {
        return new ReportLine(NOMINEE, code, code, new Clause("Nội dung", "001, dòng 53"), null, text);
    }
}

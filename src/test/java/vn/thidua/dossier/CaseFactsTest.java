package vn.thidua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import vn.thidua.award.RoundDetails;
import vn.thidua.award.RoundId;
import vn.thidua.award.RoundStage;
import vn.thidua.award.Rounds.Round;
import vn.thidua.award.Rounds.Round.State;
import vn.thidua.award.TieRule;
import vn.thidua.document.OfficialDocument;
import vn.thidua.dossier.Dossier.Fact;
import vn.thidua.organisation.OrganisationContext;

/** The head of the case of a round: its name and how it stands are said above, once. */
class CaseFactsTest {

    private static final OrganisationContext PEOPLE = OrganisationContext.demo();
    private static final CaseNames NAMES = new CaseNames(PEOPLE.organisation());
    private static final RoundId ID = new RoundId(UUID.randomUUID());
    private static final CaseRun RUN = new CaseRun(
            "run",
            null,
            "d",
            "award-round",
            "Xét khen thưởng",
            ID.toString(),
            "hoa.dang",
            Instant.EPOCH,
            null,
            Set.of(),
            Set.of());

    @AfterAll
    static void close() {
        PEOPLE.close();
    }

    @Test
    void leavesOutWhatHasNotHappenedYet() {
        assertThat(factsOf(round(RoundStage.OPEN, null, null)))
                .containsExactly(
                        new Fact("Quy trình", "Xét khen thưởng"),
                        new Fact("Hạn nhận hồ sơ", "hết ngày 04/01/2024"),
                        new Fact("Người bắt đầu", NAMES.person("hoa.dang")));
    }

    @Test
    void saysWhenItClosedAndByWhichDecisionItEnded() {
        var decision = new OfficialDocument("12/QĐ-UBND", LocalDate.of(2024, 1, 20));

        assertThat(factsOf(round(RoundStage.DECIDED, LocalDate.of(2024, 1, 5), decision)))
                .contains(
                        new Fact("Ngày đóng nhận hồ sơ", "05/01/2024"),
                        new Fact("Quyết định khen thưởng", "số 12/QĐ-UBND ngày 20/01/2024"))
                .noneMatch(fact -> fact.value().toLowerCase().contains("kết thúc"));
    }

    private static List<Fact> factsOf(RoundDetails round) {
        var flow = new CaseFlow(ID.toString(), "ninh-thuan", null, null, List.of(RUN), List.of(), List.of());
        return CaseFacts.of(flow, null, round, NAMES);
    }

    private static RoundDetails round(RoundStage stage, LocalDate closedOn, OfficialDocument decision) {
        var round = new Round(ID, "ke-hoach", 1, 2023, "Đợt một", "bang-khen", LocalDate.of(2024, 1, 4), State.OPEN);
        return new RoundDetails(
                round,
                List.of(),
                stage,
                TieRule.values()[0],
                "ubnd-tinh",
                closedOn,
                null,
                null,
                null,
                null,
                "",
                decision);
    }
}

package vn.thidua.award.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.award.AwardFixture.CLAUSE;
import static vn.thidua.award.AwardFixture.LEAD;
import static vn.thidua.award.AwardFixture.OFFICER;
import static vn.thidua.award.AwardFixture.TODAY;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.award.AwardFixture;
import vn.thidua.award.PublicListing;
import vn.thidua.award.RoundCandidates.Candidate;
import vn.thidua.award.RoundId;
import vn.thidua.award.web.PublicListView.EntryView;
import vn.thidua.database.TestDatabase;
import vn.thidua.movement.Conduct;
import vn.thidua.movement.NomineeKind;
import vn.thidua.movement.PublicComment;
import vn.thidua.refusal.Refused;

class PublicListControllerTest {

    private final AwardFixture award = new AwardFixture(TestDatabase.migrated());
    private final PublicListController controller = award.bean(PublicListController.class);

    @BeforeEach
    void publishAList() {
        award.plans.setConduct(new Conduct(null, null, null, List.of(), new PublicComment(5, CLAUSE)));
        award.candidates.standing.add(new Candidate(
                "id-of-the-nominee",
                NomineeKind.COLLECTIVE,
                "so-y-te",
                "Sở Y tế",
                "so-y-te",
                "case-A",
                87,
                4,
                5,
                false,
                Instant.EPOCH,
                "13 đạt"));
        RoundId round = award.anOpenRound();
        award.closing.close(round, false, LEAD);
        award.ranking.rank(round);
        award.bean(PublicListing.class).publish(round);
    }

    @Test
    void showsNamesUnitsAndUntilWhen() {
        assertThat(controller.lists(() -> OFFICER)).singleElement().satisfies(list -> {
            assertThat(list.entries()).containsExactly(new EntryView("Tập thể", "Sở Y tế", "Sở Y tế"));
            assertThat(list.lastDay()).isEqualTo(LocalDate.of(2024, 1, 12));
            assertThat(list.explanation()).isNotEmpty();
            assertThat(list.clause()).contains("Nguyên văn");
        });
    }

    @Test
    void showsNothingElse() throws Exception {
        String json = new ObjectMapper()
                .registerModule(new JavaTimeModule())
                .writeValueAsString(controller.lists(() -> OFFICER));

        assertThat(json).doesNotContain("id-of-the-nominee", "case-A", "87", "so-y-te", "13 đạt");
    }

    @Test
    void showsNothingToAnotherProvinceAndNothingToNobody() {
        assertThat(controller.lists(() -> "stranger")).isEmpty();
        assertThatThrownBy(() -> controller.lists(() -> "nobody")).isInstanceOf(Refused.class);
    }

    @Test
    void showsNothingOnceTheTimeIsOver() {
        award.today.become(TODAY.plusDays(7));
        assertThat(controller.lists(() -> OFFICER)).hasSize(1);
        award.today.become(TODAY.plusDays(8));

        assertThat(controller.lists(() -> OFFICER)).isEmpty();
    }
}

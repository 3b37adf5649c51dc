package vn.thidua.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.award.AwardFixture.DECIDER;
import static vn.thidua.award.AwardFixture.LEAD;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.award.OfferedUnit.Chosen;
import vn.thidua.database.TestDatabase;
import vn.thidua.refusal.Refused;

/** Departments are chosen by the ranking desk; huyện A chooses one commune, huyện B two (as 001, dòng 83 and 85). */
class SelectingTest {

    private final AwardFixture award = new AwardFixture(TestDatabase.migrated());
    private final Selecting selecting = award.bean(Selecting.class);
    private RoundId round;

    @BeforeEach
    void openARoundThatSelects() {
        SelectionPlan.giveTo(award.plans);
        award.checked.passing.addAll(Set.of("so-y-te", "xa-a-1"));
        round = award.anOpenRound();
    }

    @Test
    void nobodyMayProposeUntilChosen() {
        assertThat(award.rounds.selected(round)).contains(Set.of());
    }

    @Test
    void aMovementWithoutSelectionLetsEverybodyPropose() {
        award.plans.setConduct(null);

        assertThat(award.rounds.selected(round)).isEqualTo(Optional.empty());
    }

    @Test
    void offersWhoPassesFirstOnTheFiguresOfTheYear() {
        var offered = selecting.toRankingDesk(round);

        assertThat(offered)
                .extracting(unit -> unit.unit().code() + " " + unit.passes())
                .containsExactly("so-y-te true", "so-noi-vu false", "so-tu-phap false");
        assertThat(award.checked.years).containsExactly(2023);
    }

    @Test
    void choosesAndAsksTheParents() {
        select("so-y-te");

        assertThat(award.rounds.selected(round)).contains(Set.of("so-y-te"));
        assertThat(selecting.parents(round)).extracting(SelectionPart::unitCode).containsExactly("huyen-a", "huyen-b");
    }

    @Test
    void whoDoesNotPassNeedsAReason() {
        assertThatThrownBy(() -> select("so-tu-phap"))
                .isInstanceOf(Refused.class)
                .hasMessage("Sở Tư pháp chưa đạt tiêu chuẩn để được chọn (000, dòng 55: “Nhóm xuất sắc”); hãy bỏ chọn"
                        + " hoặc nêu lý do.");
        assertThat(award.rounds.selected(round)).contains(Set.of());

        selecting.select(round, List.of(new Chosen("so-tu-phap", "UBND tỉnh chỉ định")), LEAD);
        assertThat(award.rounds.selected(round)).contains(Set.of("so-tu-phap"));
    }

    @Test
    void isDoneOnceAndOnlyByTheDesk() {
        assertRefused("stage-forbidden", () -> selecting.select(round, List.of(), DECIDER));
        select("so-y-te");
        assertRefused("selection-made", () -> select("so-y-te"));
    }

    @Test
    void aParentNeverPassesItsQuota() {
        select();

        assertThatThrownBy(() -> below("huyen-a", "head-a", "", "xa-a-1", "xa-a-2"))
                .isInstanceOf(Refused.class)
                .hasMessage(
                        "Huyện A chỉ được chọn 1 tập thể (000, dòng 97: “Nguyên văn”) nhưng bạn chọn 2; hãy bỏ bớt.");
        assertRefused("selection-over-quota", () -> below("huyen-b", "officer-b", "", "xa-b-1", "xa-b-2", "xa-b-3"));
        below("huyen-b", "officer-b", "", "xa-b-1", "xa-b-2");
        assertThat(award.rounds.selected(round)).contains(Set.of("xa-b-1", "xa-b-2"));
    }

    @Test
    void aParentChoosesFewerOnlyWithAReason() {
        select();

        assertRefused("selection-fewer-reason-missing", () -> below("huyen-b", "officer-b", " ", "xa-b-1"));
        below("huyen-b", "officer-b", "Chỉ một xã được công nhận xuất sắc", "xa-b-1");
        assertThat(award.rounds.selected(round)).contains(Set.of("xa-b-1"));
    }

    @Test
    void aParentChoosesOnceAmongItsOwnAndThroughHeadOrOfficer() {
        select();

        assertRefused("stage-forbidden", () -> below("huyen-a", "officer-b", "", "xa-a-1"));
        assertRefused("stage-forbidden", () -> below("huyen-a", "secretary-a", "", "xa-a-1"));
        assertThatThrownBy(() -> below("huyen-a", "head-a", "", "xa-b-1")).hasMessageContaining("Nobody was offered");
        below("huyen-a", "head-a", "", "xa-a-1");
        assertRefused("selection-made", () -> below("huyen-a", "head-a", "Không chọn"));
    }

    @Test
    void tellsExactlyThoseChosen() {
        select("so-y-te");
        selecting.announce(round);
        below("huyen-a", "head-a", "", "xa-a-1");
        selecting.announce(part("huyen-a"));

        assertThat(award.notices.subjects)
                .containsExactly(
                        "officer.so-y-te: Được chọn lập hồ sơ khen thưởng, nhận đến hết ngày 15/01/2024",
                        "officer.xa-a-1: Được chọn lập hồ sơ khen thưởng, nhận đến hết ngày 15/01/2024");
    }

    @Test
    void remindsOnlyThoseChosen() {
        select("so-y-te");

        award.closing.remind(round);

        assertThat(award.notices.subjects).containsExactly("officer.so-y-te: Sắp hết hạn nhận hồ sơ: 15/01/2024");
    }

    @Test
    void saysTheQuotaOfTheParent() {
        select();

        assertThat(selecting.quotaWords(selecting.part(part("huyen-b"))))
                .isEqualTo("2 tập thể (000, dòng 97: “Nguyên văn”)");
    }

    private void select(String... units) {
        selecting.select(round, chosen(units), LEAD);
    }

    private void below(String parent, String person, String fewerReason, String... units) {
        selecting.selectBelow(part(parent), chosen(units), fewerReason, person);
    }

    private UUID part(String parent) {
        return selecting.parents(round).stream()
                .filter(part -> part.unitCode().equals(parent))
                .map(SelectionPart::id)
                .findFirst()
                .orElseThrow();
    }

    private static List<Chosen> chosen(String... units) {
        return Stream.of(units).map(unit -> new Chosen(unit, "")).toList();
    }

    private static void assertRefused(String code, ThrowingCallable action) {
        assertThatThrownBy(action).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.code())
                .isEqualTo(code));
    }
}

package vn.thidua.nomination.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.award.RegisterFixture.anEntry;
import static vn.thidua.nomination.process.NominationWorld.DATABASE;
import static vn.thidua.nomination.process.NominationWorld.ENGINE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.award.Achievement;
import vn.thidua.award.RegisterEntry;
import vn.thidua.award.RegisterFixture;
import vn.thidua.movement.NomineeKind;
import vn.thidua.nomination.FakeRounds;
import vn.thidua.nomination.Hold;
import vn.thidua.nomination.Hold.Kind;
import vn.thidua.nomination.Holds;
import vn.thidua.nomination.Nominee;
import vn.thidua.refusal.Refused;

/** One achievement, one award; one initiative, one use: who breaks it is held from the criteria check on. */
class ReuseProcessTest {

    @AutoClose
    private final NominationWorld world = new NominationWorld();

    @Test
    void holdsWhoWasAwardedForTheSameWithBothDecisionsShown() {
        enter(anEntry("so-y-te", null));
        world.reachAppraisal();

        assertThat(held(NomineeKind.COLLECTIVE)).singleElement().satisfies(hold -> {
            assertThat(hold.kind()).isEqualTo(Kind.SAME_ACHIEVEMENT);
            assertThat(hold.text()).isEqualTo("""
                            Đang đề nghị: Phong trào thi đua thử, thành tích từ 01/01/2023 đến 30/12/2023.
                            Đã khen thưởng so-y-te: Giấy khen, Quyết định số 77/QĐ-SNV ngày 03/01/2024 của Giám đốc Sở \
                            Nội vụ, phong trào “Phong trào trước”, thành tích từ 01/01/2023 đến 30/06/2023.""");
        });
        assertThat(held(NomineeKind.INDIVIDUAL)).isEmpty();
        assertThatThrownBy(() -> world.appraise("ACCEPT", "")).isInstanceOf(Refused.class);
    }

    @Test
    void holdsAUnitForAwardsOfTheUnitItTookOverFrom() {
        enter(anEntry("so-y-te-cu", null));
        enter(anEntry("so-noi-vu", null));
        world.proposeNominees();

        assertThat(held(NomineeKind.COLLECTIVE)).singleElement().satisfies(hold -> assertThat(hold.text())
                .contains("Đã khen thưởng so-y-te-cu"));
    }

    @Test
    void holdsAPersonForAwardsOfEveryUnitTheyWorkedIn() {
        enter(anEntry("so-noi-vu", "binh.tran"));
        world.proposeNominees();

        assertThat(held(NomineeKind.INDIVIDUAL)).hasSize(1);
        assertThat(held(NomineeKind.COLLECTIVE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "cai-cach-hanh-chinh, 2022-01-01, 2022-12-31, 0",
        "cai-cach-hanh-chinh, 2022-01-01, 2023-01-01, 1",
        "cai-cach-hanh-chinh, 2023-12-30, 2024-12-31, 1",
        "cai-cach-hanh-chinh, 2023-12-31, 2024-12-31, 0",
        "chuyen-doi-so, 2023-01-01, 2023-12-31, 0"
    })
    void holdsOnlyForTheSameThemeAndASharedDay(String theme, LocalDate first, LocalDate last, int holds) {
        enter(about(anEntry("so-y-te", null), new Achievement(theme, first, last)));
        world.proposeNominees();

        assertThat(held(NomineeKind.COLLECTIVE)).hasSize(holds);
    }

    @Test
    void letsGoWhenTheFormerAwardIsRevokedBeforeTheAppraisal() {
        UUID entry = enter(anEntry("so-y-te", null, "Quyết định số 1120/QĐ-SYT ngày 15/11/2023"));
        world.criteria.initiative("so-y-te", "Quyết định số 1120/QĐ-SYT ngày 15/11/2023");
        world.reachSignature();
        assertThat(held(NomineeKind.COLLECTIVE)).hasSize(2);

        RegisterFixture.revoke(world.beans, entry);
        world.sign();

        assertThat(held(NomineeKind.COLLECTIVE)).isEmpty();
    }

    @Test
    void holdsForAnAwardGivenWhileTheProposalWasOnItsWay() {
        world.reachSignature();
        enter(anEntry("so-y-te", null));
        assertThat(held(NomineeKind.COLLECTIVE)).isEmpty();

        world.sign();

        assertThat(held(NomineeKind.COLLECTIVE)).hasSize(1);
    }

    @Test
    void holdsWhoStandsForTheSameInAnotherProposal() {
        anotherProposal("SUBMITTED", "so-y-te");
        anotherProposal("DRAFTING", "so-y-te");
        world.proposeNominees();

        assertThat(held(NomineeKind.COLLECTIVE)).singleElement().satisfies(hold -> assertThat(hold.text())
                .contains("Cũng đang được đề nghị: Phong trào thi đua thử"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Quyết định số 1120/QĐ-SYT ngày 15/11/2023",
                "QĐ số 01120 / qđ - syt, ngày 15 tháng 11 năm 2023",
                "1120/QÐ–SYT",
                "Quyết định số 7/QĐ-UBND ngày 02/3/2023; Quyết định số 1120/QĐ-SYT ngày 15/11/2023"
            })
    void holdsWhoReliesOnAUsedInitiativeHoweverItsNumberIsTyped(String typed) {
        enter(anEntry("so-noi-vu", null, "Quyết định số 1120/QĐ-SYT ngày 15/11/2023"));
        world.criteria.initiative("binh.tran", typed);
        world.proposeNominees();

        assertThat(held(NomineeKind.INDIVIDUAL)).singleElement().satisfies(hold -> {
            assertThat(hold.kind()).isEqualTo(Kind.SAME_INITIATIVE);
            assertThat(hold.text())
                    .startsWith("Sáng kiến theo “" + typed + "” chỉ được dùng một lần.")
                    .endsWith("Đã dùng để khen thưởng so-noi-vu: Giấy khen, Quyết định số 77/QĐ-SNV ngày 03/01/2024 của"
                            + " Giám đốc Sở Nội vụ, phong trào “Phong trào trước”.");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Quyết định số 1120/QĐ-SYT ngày 15/11/2022", "Quyết định số 112/QĐ-SYT ngày 15/11/2023"})
    void doesNotTakeAnotherYearOrNumberForTheSameInitiative(String typed) {
        enter(anEntry("so-noi-vu", null, "Quyết định số 1120/QĐ-SYT ngày 15/11/2023"));
        world.criteria.initiative("so-y-te", typed);
        world.proposeNominees();

        assertThat(held(NomineeKind.COLLECTIVE)).isEmpty();
    }

    @Test
    void knowsNothingOfAnotherProvincesInitiatives() {
        enter(RegisterFixture.inProvince("ha-nam", "so-ha-nam", "Quyết định số 1120/QĐ-SYT ngày 15/11/2023"));
        world.criteria.initiative("so-y-te", "Quyết định số 1120/QĐ-SYT ngày 15/11/2023");
        world.proposeNominees();

        assertThat(held(NomineeKind.COLLECTIVE)).isEmpty();
    }

    @Test
    void holdsBothWhenAUnitAndItsPersonRelyOnOneInitiative() {
        world.criteria.initiative("so-y-te", "Quyết định số 1120/QĐ-SYT ngày 15/11/2023");
        world.criteria.initiative("binh.tran", "Quyết định 1120/QĐ-SYT");
        world.reachAppraisal();

        assertThat(held(NomineeKind.COLLECTIVE)).singleElement().satisfies(hold -> assertThat(hold.text())
                .contains("Cũng được dùng để đề nghị khen thưởng Trần Văn Bình"));
        assertThat(held(NomineeKind.INDIVIDUAL)).singleElement().satisfies(hold -> assertThat(hold.text())
                .contains("Cũng được dùng để đề nghị khen thưởng Sở Y tế"));

        decide(List.of("CLEARED", "BARRED"));
        world.appraise("ACCEPT", "");
        world.approve();
        assertThat(world.nominee(NomineeKind.COLLECTIVE).state()).isEqualTo(Nominee.State.ACCEPTED);
        assertThat(world.nominee(NomineeKind.INDIVIDUAL).state()).isEqualTo(Nominee.State.REJECTED);
    }

    @Test
    void tellsTheAppraiserOfAHeadWhoseUnitStandsForTheSameAndHoldsNobody() {
        enter(anEntry("so-y-te", null));
        world.complete(
                "UserTask_ProposeNominees",
                "lan.nguyen",
                Map.of("collectives", List.of(), "individuals", List.of(Map.of("person", "hung.le"))));
        world.council.vote(world.nominee(NomineeKind.INDIVIDUAL).id().toString(), 5);
        world.writeReports("Đã hoàn thành", "FINISH");
        world.sign();

        assertThat(held(NomineeKind.INDIVIDUAL)).isEmpty();
        assertThat(ENGINE.show(ENGINE.task("UserTask_AppraiseNominees"), "mai.pham")
                        .get("notes"))
                .isEqualTo("“Lê Văn Hùng - Giám đốc Sở, Sở Y tế” là thủ trưởng; tập thể “so-y-te” đã được khen thưởng"
                        + " (Giấy khen, Quyết định số 77/QĐ-SNV ngày 03/01/2024 của Giám đốc Sở Nội vụ). Cá nhân và tập"
                        + " thể là hai đối tượng khác nhau nên được xét riêng.");
    }

    private void decide(List<String> resolutions) {
        world.complete(
                "UserTask_AppraiseNominees",
                "mai.pham",
                Map.of(
                        "action",
                        "SAVE",
                        "holds",
                        resolutions.stream()
                                .map(one -> Map.of("resolution", one, "holdReason", "Đã xem quyết định"))
                                .toList()));
    }

    private UUID enter(RegisterEntry entry) {
        return RegisterFixture.enter(world.beans, entry);
    }

    private List<Hold> held(NomineeKind kind) {
        return world.beans.getBean(Holds.class).unresolved(world.nominee(kind).id());
    }

    private static RegisterEntry about(RegisterEntry entry, Achievement achievement) {
        return new RegisterEntry(
                entry.id(),
                entry.province(),
                entry.awardee(),
                entry.proposer(),
                entry.honour(),
                entry.movement(),
                entry.year(),
                achievement,
                entry.initiatives(),
                null,
                null);
    }

    private static void anotherProposal(String state, String unit) {
        UUID id = UUID.randomUUID();
        JdbcClient db = JdbcClient.create(DATABASE);
        db.sql(
                        "insert into proposal (id, round_id, unit_code, state, opened_by, opened_at) values (?, ?, ?, ?, ?, now())")
                .params(id, FakeRounds.ROUND.value(), id.toString(), state, "lan.nguyen")
                .update();
        db.sql("""
                        insert into nominee (id, proposal_id, position, kind, unit_code, label, state)
                        values (gen_random_uuid(), ?, 0, 'COLLECTIVE', ?, ?, 'PROPOSED')
                        """).params(id, unit, unit).update();
    }
}

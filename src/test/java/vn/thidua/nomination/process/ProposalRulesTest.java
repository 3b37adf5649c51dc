package vn.thidua.nomination.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.nomination.process.NominationWorld.ENGINE;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.council.CouncilAgenda;
import vn.thidua.movement.MovementPlan.Clause;
import vn.thidua.movement.NomineeKind;
import vn.thidua.movement.Quota;
import vn.thidua.movement.Quota.Per;
import vn.thidua.movement.Quota.Rule;
import vn.thidua.nomination.FakeRounds;
import vn.thidua.nomination.ProposalState;
import vn.thidua.nomination.Proposals;
import vn.thidua.organisation.Role;
import vn.thidua.organisation.UnitKind;
import vn.thidua.refusal.Refused;

/** What a plan's own data forbids a proposal, each time with the words of the plan. */
class ProposalRulesTest {

    @AutoClose
    private final NominationWorld world = new NominationWorld();

    @BeforeEach
    void openAProposal() {
        BpmnAwareTests.init(ENGINE.engine());
    }

    @Test
    void refusesAUnitTheMovementDoesNotAddress() {
        assertRefused(
                () -> start("xuan.ho"), "unit-out-of-scope", "UBND xã Phước Thuận", "“Tập thể các Sở” (000, dòng 44)");
    }

    @Test
    void refusesADivisionForWhichItsDepartmentProposes() {
        assertRefused(() -> start("yen.ly"), "stage-forbidden", "dành cho chuyên viên của Sở Y tế");
    }

    @Test
    void refusesAProposalOpenedAfterTheDeadline() {
        world.rounds.deadline(LocalDate.of(2024, 3, 14));

        assertRefused(() -> start("ha.do"), "deadline-passed", "14/03/2024", "(000, dòng 44)");
    }

    @Test
    void takesAProposalOpenedOnTheLastDay() {
        world.rounds.deadline(LocalDate.of(2024, 3, 15));

        start("ha.do");

        assertThat(world.beans.getBean(Proposals.class).ofUnit("so-noi-vu")).hasSize(1);
    }

    @Test
    void refusesAUnitThatWasNotChosen() {
        world.rounds.select("so-y-te");

        assertRefused(() -> start("ha.do"), "unit-not-chosen", "Sở Nội vụ không được chọn", "(000, dòng 44)");
    }

    @Test
    void nominatesOnlyFromChosenCollectives() {
        world.rounds.select("so-y-te");

        assertThat(shown("UserTask_ProposeNominees", "lan.nguyen")
                        .get("unitOptions")
                        .toString())
                .contains("so-y-te")
                .doesNotContain("so-y-te-phong-to-chuc");
    }

    @Test
    void refusesMoreThanOneUnitMayPropose() {
        world.rounds.quota(quota(NomineeKind.INDIVIDUAL, Rule.MAXIMUM, 1, Per.PROPOSER, Map.of()));

        assertRefused(
                () -> propose(List.of(), List.of("binh.tran", "hung.le"), null),
                "quota-exceeded",
                "Sở Y tế: kế hoạch quy định tối đa 01 cá nhân nhưng đang đề nghị 2",
                "“Chọn 01 cá nhân” (001, dòng 89)");
    }

    @Test
    void countsThePeopleOfEachCollectiveWithTheNamedException() {
        world.rounds.address(UnitKind.DIVISION);
        world.rounds.stage("proposal", Role.OFFICER, "so-y-te");
        world.rounds.quota(
                quota(NomineeKind.INDIVIDUAL, Rule.MAXIMUM, 1, Per.COLLECTIVE, Map.of("so-y-te-phong-to-chuc", 2)));

        propose(List.of(), List.of("binh.tran", "an.vu", "yen.ly"), null);

        assertThat(world.nominees()).hasSize(3);
    }

    @Test
    void refusesMorePeopleOfOneCollectiveThanItsNumber() {
        world.rounds.address(UnitKind.DIVISION);
        world.rounds.stage("proposal", Role.OFFICER, "so-y-te");
        world.rounds.quota(quota(NomineeKind.INDIVIDUAL, Rule.MAXIMUM, 1, Per.COLLECTIVE, Map.of()));

        assertRefused(
                () -> propose(List.of(), List.of("binh.tran", "an.vu", "yen.ly"), null),
                "quota-exceeded",
                "Phòng Tổ chức: kế hoạch quy định tối đa 01 cá nhân nhưng đang đề nghị 2");
    }

    @Test
    void countsWhatOtherUnitsBelowTheSameParentPropose() {
        world.rounds.quota(quota(NomineeKind.COLLECTIVE, Rule.EXACT, 1, Per.PARENT, Map.of()));
        propose(List.of("so-y-te"), List.of(), null);
        start("ha.do");

        assertRefused(
                () -> world.complete(
                        "UserTask_ProposeNominees",
                        "ha.do",
                        Map.of("collectives", List.of(Map.of("unit", "so-noi-vu")), "individuals", List.of())),
                "quota-exceeded",
                "UBND tỉnh Ninh Thuận: kế hoạch quy định 01 tập thể nhưng đang đề nghị 2");
    }

    @Test
    void asksWhyFewerThanAnExactNumberAreProposed() {
        world.rounds.quota(quota(NomineeKind.INDIVIDUAL, Rule.EXACT, 2, Per.COLLECTIVE, Map.of()));

        assertRefused(
                () -> propose(List.of("so-y-te"), List.of("binh.tran"), null),
                "quota-unused",
                "kế hoạch quy định 02 cá nhân nhưng đang đề nghị 1",
                "(001, dòng 89)");

        propose(List.of("so-y-te"), List.of("binh.tran"), "Chỉ một người đủ tiêu chuẩn");
        world.nominees().forEach(nominee -> world.council.vote(nominee.id().toString(), 5));
        world.writeReports("Đã hoàn thành", "FINISH");
        assertThat(shown("UserTask_SignProposal", "hung.le"))
                .containsEntry("reasonForFewer", "Chỉ một người đủ tiêu chuẩn");
        world.sign();
        assertThat(shown("UserTask_AppraiseNominees", "mai.pham"))
                .containsEntry("reasonForFewer", "Chỉ một người đủ tiêu chuẩn");
    }

    @Test
    void refusesASignatureWhileAPartOfTheDossierIsMissing() {
        world.reachSignature();

        assertRefused(
                () -> world.complete(
                        "UserTask_SignProposal",
                        "hung.le",
                        Map.of(
                                "action", "SIGN",
                                "documentNumber", "45/TTr-SYT",
                                "documentDate", "2024-03-14",
                                "parts", List.of(Map.of("present", true), Map.of()),
                                "confirmed", true)),
                "dossier-incomplete",
                "còn thiếu: Báo cáo thành tích theo Mẫu số 7;",
                "theo Mẫu số 7” (001, dòng 97)");
        assertThat(world.current().state()).isEqualTo(ProposalState.SIGNING);
    }

    @Test
    void showsWhatThePlanSaysAboutItsOwnContradictions() {
        var note = "- Văn bản nêu hai năm khác nhau. (002, dòng 71)";
        assertThat(shown("UserTask_ProposeNominees", "lan.nguyen")).containsEntry("planNotes", note);
        world.reachAppraisal();

        assertThat(shown("UserTask_AppraiseNominees", "mai.pham")).containsEntry("planNotes", note);
        assertThat(world.beans.getBean(StartProposalForm.class).show("ha.do"))
                .containsEntry("planNotes", "Phong trào thi đua thử:\n" + note);
    }

    @Test
    void meetsInTheCouncilTheRouteNames() {
        world.rounds.stage("council", Role.COUNCIL_SECRETARY, "so-noi-vu");

        assertThat(world.beans.getBean(CouncilAgenda.class).unitOf(world.proposal.toString()))
                .isEqualTo("so-noi-vu");
    }

    @Test
    void remindsWhoeverTheRouteNames() {
        world.rounds.stage("signature", Role.HEAD, "so-y-te-phong-to-chuc");
        world.rounds.stage("appraisal", Role.APPRAISER, "so-y-te-phong-to-chuc");
        ENGINE.fireTimer("BoundaryEvent_SubmissionOverdue");
        ENGINE.executeJobs();

        assertThat(world.notices.told())
                .containsExactly(
                        "HEAD so-y-te-phong-to-chuc: Hồ sơ đã quá hạn nộp",
                        "APPRAISAL_LEAD so-y-te-phong-to-chuc: Hồ sơ đã quá hạn nộp");
    }

    @Test
    void runsInsideOneDepartmentWithoutACouncil() {
        world.rounds.withoutStage("council");
        world.rounds.stage("appraisal", Role.APPRAISER, "so-y-te-phong-to-chuc");
        world.proposeNominees();
        world.writeReports("Đã hoàn thành", "FINISH");
        world.sign();
        world.appraise("an.vu", "ACCEPT", "");
        world.complete("UserTask_ApproveAppraisal", "tam.bui", Map.of("action", "APPROVE"));
        assertThat(world.current().state()).isEqualTo(ProposalState.ACCEPTED);
    }

    private void start(String person) {
        ENGINE.startAs(person, "award-nomination", Map.of("round", FakeRounds.ROUND.toString()));
    }

    private void propose(List<String> units, List<String> people, @Nullable String reason) {
        Map<String, Object> values = new HashMap<>();
        values.put(
                "collectives", units.stream().map(unit -> Map.of("unit", unit)).toList());
        values.put(
                "individuals",
                people.stream().map(person -> Map.of("person", person)).toList());
        if (reason != null) {
            values.put("reasonForFewer", reason);
        }
        world.complete("UserTask_ProposeNominees", "lan.nguyen", values);
    }

    private static Quota quota(NomineeKind kind, Rule rule, int number, Per per, Map<String, Integer> exceptions) {
        return new Quota(kind, rule, number, per, List.of(), exceptions, new Clause("Chọn 01 cá nhân", "001, dòng 89"));
    }

    private Map<String, Object> shown(String task, String person) {
        return ENGINE.show(ENGINE.task(task), person);
    }

    private static void assertRefused(ThrowingCallable action, String code, String... words) {
        assertThatThrownBy(action).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.code()).isEqualTo(code);
            assertThat(refused.sentence()).contains(words);
        });
    }
}

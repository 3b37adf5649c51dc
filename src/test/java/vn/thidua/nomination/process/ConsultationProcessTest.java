package vn.thidua.nomination.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.nomination.process.NominationWorld.ENGINE;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import vn.thidua.movement.Consultation;
import vn.thidua.movement.Desk;
import vn.thidua.movement.MovementPlan.Clause;
import vn.thidua.movement.NomineeKind;
import vn.thidua.nomination.ConsultationCase;
import vn.thidua.nomination.ConsultationCase.Stage;
import vn.thidua.nomination.Consultations;
import vn.thidua.nomination.Holds;
import vn.thidua.nomination.Nominee;
import vn.thidua.nomination.ProposalState;
import vn.thidua.nomination.Reading;
import vn.thidua.organisation.Role;
import vn.thidua.refusal.Refused;

/** Other bodies are asked about nominees while they are appraised; an answer is waited for, and silence does not pass. */
class ConsultationProcessTest {

    private static final String TASK = "UserTask_AnswerConsultation";
    private static final Consultation INSPECTION = new Consultation(
            "thanh-tra",
            "Khiếu nại, tố cáo",
            new Desk(Role.OFFICER, "thanh-tra-tinh"),
            "Có đơn thư, kết luận thanh tra nào chưa xong không?",
            5,
            List.of(NomineeKind.values()),
            new Clause("lấy ý kiến Thanh tra tỉnh", "thử, dòng 1"));
    private static final Consultation POLICE = new Consultation(
            "cong-an",
            "Chấp hành pháp luật",
            new Desk(Role.HEAD, "cong-an-tinh"),
            "Có đang bị điều tra không?",
            3,
            List.of(NomineeKind.INDIVIDUAL),
            new Clause("lấy ý kiến Công an tỉnh", "thử, dòng 2"));

    @AutoClose
    private final NominationWorld world = new NominationWorld();

    @Test
    void asksNobodyWhereThePlanDoesNot() {
        world.reachAppraisal();

        assertThat(questions()).isEmpty();
        assertThat(tasks()).isEmpty();
        assertThat(shown("UserTask_AppraiseNominees", "mai.pham")).containsEntry("consulted", false);
    }

    @Test
    void asksEveryBodyOfThePlanSideBySideAboutTheNomineesItNames() {
        reachQuestions();

        assertThat(questions()).hasSize(2);
        assertThat(question("cong-an").lines()).hasSize(1);
        assertThat(question("thanh-tra").lines()).hasSize(2);
        assertThat(question("thanh-tra").term().due()).isEqualTo(LocalDate.of(2024, 3, 22));
        assertThat(question("thanh-tra").term().explanation()).contains("22/03/2024");
        assertThat(ENGINE.task("UserTask_AppraiseNominees")).isNotNull();
        assertThat(world.notices.told())
                .contains(
                        "OFFICER thanh-tra-tinh: Đề nghị cho ý kiến về khen thưởng",
                        "HEAD cong-an-tinh: Đề nghị cho ý kiến về khen thưởng");
    }

    @Test
    void goesOnOnceEveryBodyAnsweredWithoutObjection() {
        reachQuestions();
        answer("thanh-tra", "thu.cao", noObjection(), noObjection());
        answer("cong-an", "quang.mai", noObjection());
        world.appraise("ACCEPT", "");
        world.approve();

        assertThat(world.current().state()).isEqualTo(ProposalState.ACCEPTED);
        assertThat(world.nominees()).allMatch(nominee -> nominee.state() == Nominee.State.ACCEPTED);
        assertThat(world.notices.told()).contains("APPRAISER so-noi-vu: Thanh tra tỉnh đã trả lời");
    }

    @Test
    void isNotAcceptedWhileABodyIsSilent() {
        reachQuestions();
        answer("thanh-tra", "thu.cao", noObjection(), noObjection());

        assertThatThrownBy(() -> world.appraise("ACCEPT", ""))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("còn chờ ý kiến của Công an tỉnh (hỏi ngày 15/03/2024, hạn trả lời 20/03/2024)");
        assertThat(world.current().state()).isEqualTo(ProposalState.SUBMITTED);
    }

    @Test
    void remindsBeforeTheLastDayAndEscalatesSilenceWithoutEndingTheQuestion() {
        rules(INSPECTION);
        world.reachAppraisal();
        Task waiting = tasks().get(0);
        assertThat(day(waiting.getDueDate())).isEqualTo(LocalDate.of(2024, 3, 22));
        assertThat(timer("BoundaryEvent_AnswerNearlyDue")).isEqualTo(LocalDate.of(2024, 3, 21));
        assertThat(timer("BoundaryEvent_AnswerOverdue")).isEqualTo(LocalDate.of(2024, 3, 23));

        ENGINE.fireTimer("BoundaryEvent_AnswerNearlyDue");
        ENGINE.executeJobs();
        assertThat(world.notices.told()).contains("OFFICER thanh-tra-tinh: Sắp đến hạn cho ý kiến");
        ENGINE.fireTimer("BoundaryEvent_AnswerOverdue");
        ENGINE.executeJobs();

        assertThat(world.notices.told())
                .contains("HEAD thanh-tra-tinh: Quá hạn cho ý kiến", "APPRAISAL_LEAD so-noi-vu: Quá hạn cho ý kiến");
        assertThat(tasks()).hasSize(1);
        assertThatThrownBy(() -> world.appraise("ACCEPT", "")).hasMessageContaining("chưa trả lời không có nghĩa");
    }

    @Test
    void showsTheAppraiserWhoAnsweredWhatAndSinceWhenOthersAreAwaited() {
        reachQuestions();
        answer("thanh-tra", "thu.cao", noObjection(), pending("Đang xác minh đơn tố cáo"));

        assertThat(shown("UserTask_AppraiseNominees", "mai.pham")
                        .get("consultations")
                        .toString())
                .contains(
                        "Thanh tra tỉnh",
                        "Không có ý kiến khác (văn bản số 45/TTT-NV1 ngày 14/03/2024)",
                        "Đang xác minh đơn tố cáo (văn bản số 7/QĐ-TTT ngày 01/03/2024)",
                        "Công an tỉnh",
                        "Chờ trả lời từ ngày 15/03/2024, hạn 20/03/2024");
    }

    @Test
    void holdsANomineeForAPendingMatterUntilTheAppraiserDecidesWithReasonAndDocument() {
        rules(INSPECTION);
        world.reachAppraisal();
        answer("thanh-tra", "thu.cao", noObjection(), pending("Đang xác minh đơn tố cáo"));

        Nominee held = world.nominee(NomineeKind.INDIVIDUAL);
        assertThat(world.beans.getBean(Holds.class).unresolved(held.id()))
                .singleElement()
                .satisfies(hold -> {
                    assertThat(hold.text())
                            .isEqualTo(
                                    "Thanh tra tỉnh trả lời bằng văn bản số 45/TTT-NV1 ngày 14/03/2024 về “Khiếu nại, tố"
                                            + " cáo”. Đang có vụ việc chưa kết luận, văn bản số 7/QĐ-TTT ngày 01/03/2024: Đang xác"
                                            + " minh đơn tố cáo");
                });
        assertThatThrownBy(() -> world.appraise("ACCEPT", "")).hasMessageContaining("còn vướng mắc chưa kết luận");
        decide("BARRED");
        world.appraise("ACCEPT", "");
        world.approve();

        assertThat(world.nominee(NomineeKind.INDIVIDUAL).state()).isEqualTo(Nominee.State.REJECTED);
        assertThat(world.nominee(NomineeKind.COLLECTIVE).state()).isEqualTo(Nominee.State.ACCEPTED);
    }

    @Test
    void holdsANomineeForAnObjection() {
        rules(POLICE);
        world.reachAppraisal();
        answer("cong-an", "quang.mai", Map.of("answer", "OBJECTION", "words", "Vi phạm giao thông"));
        assertThatThrownBy(() -> world.appraise("ACCEPT", "")).hasMessageContaining("còn vướng mắc chưa kết luận");
        decide("CLEARED");
        world.appraise("ACCEPT", "");
        world.approve();

        assertThat(world.nominee(NomineeKind.INDIVIDUAL).state()).isEqualTo(Nominee.State.ACCEPTED);
    }

    @Test
    void letsTheAppraiserAskAnotherBodyAndAskAgain() {
        world.reachAppraisal();
        ask("cong-an-tinh", true, false);
        assertThat(tasks()).hasSize(1);
        assertThat(question(null).lines()).hasSize(1);
        assertThatThrownBy(() -> world.appraise("ACCEPT", "")).hasMessageContaining("chờ ý kiến của Công an tỉnh");
        complete(tasks().get(0), "quang.mai", "45/CAT-PX03", noObjection());

        ask("cong-an-tinh", true, true);
        assertThat(tasks()).hasSize(1);
        assertThat(questions()).hasSize(2);
        complete(tasks().get(0), "quang.mai", "46/CAT-PX03", noObjection(), noObjection());
        world.appraise("ACCEPT", "");
        assertThat(world.current().state()).isEqualTo(ProposalState.APPRAISED);
    }

    @Test
    void sendsNothingASecondTimeWhenTheAppraiserKeepsAndAsksMore() {
        rules(INSPECTION);
        world.reachAppraisal();
        world.appraise("SAVE", "");
        ask("cong-an-tinh", true, false);

        assertThat(tasks()).hasSize(2);
        assertThat(world.notices.told()).containsOnlyOnce("OFFICER thanh-tra-tinh: Đề nghị cho ý kiến về khen thưởng");
    }

    @Test
    void asksOnlyAboutSomebodyAndOnlyWhoCanAnswer() {
        world.reachAppraisal();

        assertThatThrownBy(() -> ask("cong-an-tinh", false, false)).hasMessageContaining("Chưa chọn trường hợp");
        assertThatThrownBy(() -> ask("so-y-te", true, false)).isInstanceOf(Refused.class);
        assertThat(questions()).isEmpty();
    }

    @Test
    void takesUnansweredQuestionsBackWhenTheDossierIsReturnedAndAsksAgainAfterwards() {
        reachQuestions();
        answer("thanh-tra", "thu.cao", noObjection(), noObjection());
        world.appraise("RETURN", "Cần số liệu giải ngân");
        world.approve();

        assertThat(tasks()).isEmpty();
        assertThat(question("cong-an").stage()).isEqualTo(Stage.WITHDRAWN);
        assertThat(world.notices.told()).contains("HEAD cong-an-tinh: Không cần trả lời nữa");

        world.reachAppraisal();
        assertThat(questions().stream().filter(ConsultationCase::open))
                .singleElement()
                .satisfies(again -> assertThat(again.code()).isEqualTo("cong-an"));
        assertThat(tasks()).hasSize(1);
    }

    @Test
    void takesQuestionsBackWhenTheProposalIsWithdrawn() {
        reachQuestions();
        ENGINE.startAs(
                "lan.nguyen",
                "withdraw-proposal",
                Map.of("proposal", world.proposal.toString(), "reason", "Đề nghị nhầm", "confirmed", true));
        ENGINE.executeJobs();

        assertThat(tasks()).isEmpty();
        assertThat(questions()).noneMatch(ConsultationCase::open);
    }

    @Test
    void takesQuestionsBackWhenTheRoundClosesWithoutTheProposal() {
        reachQuestions();
        ENGINE.engine()
                .getRuntimeService()
                .createMessageCorrelation("award.roundLeftOut")
                .processInstanceBusinessKey(world.proposal.toString())
                .correlateAll();
        ENGINE.executeJobs();

        assertThat(world.current().state()).isEqualTo(ProposalState.LEFT_OUT);
        assertThat(tasks()).isEmpty();
        assertThat(questions()).noneMatch(ConsultationCase::open);
    }

    @Test
    void escalatesTheSilenceOfADivisionWithoutAHeadToTheUnitAboveIt() {
        rules(new Consultation(
                "phong",
                "Kỷ luật lao động",
                new Desk(Role.OFFICER, "so-y-te-phong-nghiep-vu"),
                "Có vi phạm không?",
                2,
                List.of(NomineeKind.INDIVIDUAL),
                new Clause("lấy ý kiến", "thử, dòng 3")));
        world.reachAppraisal();
        ENGINE.fireTimer("BoundaryEvent_AnswerOverdue");
        ENGINE.executeJobs();

        assertThat(world.notices.told()).contains("HEAD so-y-te: Quá hạn cho ý kiến");
    }

    @Test
    void isNotAcceptedWhereAModelPassedTheQuestionsOver() {
        world.reachAppraisal();
        rules(INSPECTION);

        assertThatThrownBy(() -> world.appraise("ACCEPT", ""))
                .hasMessageContaining("Kế hoạch yêu cầu lấy ý kiến Thanh tra tỉnh")
                .hasMessageContaining("lấy ý kiến Thanh tra tỉnh” (thử, dòng 1)");
        world.appraise("SAVE", "");
        assertThat(tasks()).hasSize(1);
    }

    @Test
    void isNotAcceptedByTheLeadWhileABodyIsSilent() {
        world.reachAppraisal();
        world.appraise("ACCEPT", "");
        rules(INSPECTION);

        assertThatThrownBy(() -> world.approve()).hasMessageContaining("nhưng chưa hỏi");
        assertThat(world.current().state()).isEqualTo(ProposalState.APPRAISED);
    }

    @Test
    void refusesHalfAnAnswer() {
        reachQuestions();
        Map<String, Object> withoutDocument = Map.of("answer", "PENDING", "words", "Đang điều tra");
        Map<String, Object> withoutWords = Map.of("answer", "OBJECTION");
        Map<String, Object> withoutDate =
                Map.of("answer", "PENDING", "words", "Đang điều tra", "matterNumber", "7/QĐ-CAT");

        assertThatThrownBy(() -> answer("cong-an", "quang.mai", withoutDocument))
                .hasMessageContaining("số và ngày");
        assertThatThrownBy(() -> answer("cong-an", "quang.mai", withoutWords)).hasMessageContaining("hãy ghi rõ");
        assertThatThrownBy(() -> answer("cong-an", "quang.mai", withoutDate)).hasMessageContaining("cả số và ngày");
        assertThatThrownBy(() -> answer("cong-an", "quang.mai")).isInstanceOf(Refused.class);
        assertThat(question("cong-an").stage()).isEqualTo(Stage.ASKED);
    }

    @Test
    void showsTheBodyWhatItIsAskedAndNothingElse() {
        reachQuestions();

        assertThat(ENGINE.show(task("cong-an"), "quang.mai").values().toString())
                .contains("Trần Văn Bình", "Có đang bị điều tra không?")
                .doesNotContain("Khiếu nại", "ĐẠT");
        assertThatThrownBy(() -> world.beans.getBean(Reading.class).read(world.proposal, "quang.mai"))
                .hasMessageContaining("Không tìm thấy hồ sơ");
        assertThatThrownBy(() -> answer("cong-an", "thu.cao", noObjection()))
                .hasMessageContaining("dành cho thủ trưởng của Công an tỉnh");
    }

    private void reachQuestions() {
        rules(INSPECTION, POLICE);
        world.reachAppraisal();
    }

    private void rules(Consultation... rules) {
        Arrays.stream(rules).forEach(world.rounds::consult);
    }

    private List<ConsultationCase> questions() {
        return world.beans.getBean(Consultations.class).of(world.proposal);
    }

    private ConsultationCase question(String code) {
        return questions().stream()
                .filter(question -> code == null ? question.code() == null : code.equals(question.code()))
                .findFirst()
                .orElseThrow();
    }

    private static List<Task> tasks() {
        return ENGINE.engine()
                .getTaskService()
                .createTaskQuery()
                .taskDefinitionKey(TASK)
                .list();
    }

    private Task task(String code) {
        return ENGINE.engine()
                .getTaskService()
                .createTaskQuery()
                .taskDefinitionKey(TASK)
                .processInstanceBusinessKey(question(code).id().toString())
                .singleResult();
    }

    @SafeVarargs
    private void answer(String code, String person, Map<String, Object>... rows) {
        complete(task(code), person, "45/TTT-NV1", rows);
    }

    @SafeVarargs
    private void complete(Task task, String person, String number, Map<String, Object>... rows) {
        ENGINE.complete(
                task, person, Map.of("answers", List.of(rows), "documentNumber", number, "documentDate", "2024-03-14"));
        ENGINE.executeJobs();
    }

    private static Map<String, Object> noObjection() {
        return Map.of("answer", "NO_OBJECTION");
    }

    private static Map<String, Object> pending(String words) {
        return Map.of("answer", "PENDING", "words", words, "matterNumber", "7/QĐ-TTT", "matterDate", "2024-03-01");
    }

    private void decide(String resolution) {
        Map<String, Object> row =
                Map.of("resolution", resolution, "holdReason", "Đã xem", "holdDocument", "9/KL-TTT ngày 10/03/2024");
        world.complete("UserTask_AppraiseNominees", "mai.pham", Map.of("action", "SAVE", "holds", List.of(row)));
    }

    private void ask(String unit, Boolean... about) {
        Map<String, Object> values = new HashMap<>(
                Map.of("action", "ASK", "askBody", unit, "askQuestion", "Có vi phạm gì không?", "askDays", 2));
        values.put(
                "askAbout",
                IntStream.range(0, about.length)
                        .mapToObj(row -> Map.of("ask", about[row]))
                        .toList());
        world.complete("UserTask_AppraiseNominees", "mai.pham", values);
    }

    private static Map<String, Object> shown(String task, String person) {
        return ENGINE.show(ENGINE.task(task), person);
    }

    private static LocalDate timer(String element) {
        return day(ENGINE.engine()
                .getManagementService()
                .createJobQuery()
                .timers()
                .activityId(element)
                .singleResult()
                .getDuedate());
    }

    private static LocalDate day(java.util.Date moment) {
        return LocalDate.ofInstant(moment.toInstant(), ZoneId.of("Asia/Ho_Chi_Minh"));
    }
}

package vn.thidua.nomination.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.nomination.process.NominationWorld.DATABASE;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.movement.Verdict;
import vn.thidua.nomination.CheckingCriteria;
import vn.thidua.nomination.Nominee;
import vn.thidua.nomination.ProposalState;
import vn.thidua.nomination.Proposing;
import vn.thidua.refusal.Refused;

/** Reports part by part, with their figures, and in several sittings where a list is long. */
class AchievementReportProcessTest {

    private static final String WRITE = "UserTask_WriteAchievementReports";
    private static final String APPRAISE = "UserTask_AppraiseNominees";

    @AutoClose
    private final NominationWorld world = new NominationWorld();

    @Test
    void asksForTheGeneralPartAndForEachCriterionThatApplies() {
        world.criteria.verdict("C1", Verdict.NOT_APPLICABLE);
        world.proposeNominees();

        assertThat(NominationWorld.rows(WRITE, "lan.nguyen", "reports"))
                .extracting(row -> row.prop("clause").stringValue())
                .containsExactly(
                        "Sơ lược đặc điểm, tình hình: “Báo cáo thành tích của tập thể, cá nhân theo Mẫu số 7” (001, dòng 97)",
                        "C2. Nội dung tiêu chí C2 (000, dòng 51)",
                        "Sơ lược đặc điểm, tình hình: “Báo cáo thành tích của tập thể, cá nhân theo Mẫu số 7” (001, dòng 97)",
                        "C2. Nội dung tiêu chí C2 (000, dòng 51)");
    }

    @Test
    void showsFiguresBesideTheTextAndWhoOwesAMissingOne() {
        world.proposeNominees();

        assertThat(NominationWorld.rows(WRITE, "lan.nguyen", "reports"))
                .extracting(row -> row.prop("figures").stringValue())
                .contains(
                        "- Sáng kiến: CHƯA CÓ SỐ LIỆU; cơ quan cung cấp: Sở Khoa học và Công nghệ",
                        "- Số liệu: 1 (Báo cáo 01); xem /thi-dua/directives.html?unit=so-y-te&year=2023");
    }

    @Test
    void namesTheFirstMissingTextsAndCountsTheOthers() {
        world.proposeNominees();

        assertThatThrownBy(() -> world.writeReports("", "FINISH"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Còn thiếu báo cáo của “Sở Y tế” về Sơ lược đặc điểm, tình hình; "
                        + "“Sở Y tế” về tiêu chí C1; “Sở Y tế” về tiêu chí C2; ")
                .hasMessageContaining("và 1 mục nữa; hãy viết nốt")
                .hasMessageContaining("(001, dòng 97)");
        assertThat(world.current().state()).isEqualTo(ProposalState.DRAFTING);
    }

    @Test
    void showsTheAppraiserEveryPartWithWriterAndDay() {
        world.reachAppraisal();

        assertThat(NominationWorld.rows(APPRAISE, "mai.pham", "generalReports"))
                .extracting(row ->
                        row.prop("report").stringValue() + row.prop("reportBy").stringValue())
                .containsOnly("Đã hoàn thànhNguyễn Thị Lan, ngày 15/03/2024");
        assertThat(NominationWorld.rows(APPRAISE, "mai.pham", "lines"))
                .extracting(row -> row.prop("reportBy").stringValue())
                .contains("Nguyễn Thị Lan, ngày 15/03/2024", "");
    }

    @Test
    void takesALongListInSeveralSittings() {
        proposeMany();
        assertThat(NominationWorld.rows(WRITE, "lan.nguyen", "reports")).hasSize(198);
        assertThat(NominationWorld.rows(WRITE, "lan.nguyen", "nextOptions")).hasSize(80);
        assertThatThrownBy(() -> world.writeReports("Đã hoàn thành", "FINISH")).hasMessageContaining("và 37 mục nữa");

        world.writeReports("Đã hoàn thành", "SAVE");
        assertThat(NominationWorld.rows(WRITE, "lan.nguyen", "reports")).hasSize(42);
        world.writeReports("Đã hoàn thành", "FINISH");
        world.sign();

        assertThat(NominationWorld.rows(APPRAISE, "mai.pham", "lines")).hasSize(198);
        world.appraise("SAVE", "");
        world.appraise("ACCEPT", "");
        world.approve();
        assertThat(world.nominees()).hasSize(80).allMatch(one -> one.state() == Nominee.State.ACCEPTED);
    }

    @Test
    void beginsTheNextSittingWithWhomTheOfficerChooses() {
        proposeMany();
        Nominee last = world.nominees().get(79);
        Map<String, Object> values =
                new HashMap<>(Map.of("action", "SAVE", "next", last.id().toString()));
        values.put("reports", world.reports(""));
        world.complete(WRITE, "lan.nguyen", values);

        assertThat(NominationWorld.rows(WRITE, "lan.nguyen", "reports"))
                .hasSize(3)
                .allMatch(row -> row.prop("nominee").stringValue().equals(last.label()));
    }

    @Test
    void refusesAListTooLongForTheStepsToComeBeforeAnythingIsWritten() {
        List<String> units = Collections.nCopies(501, "so-y-te");

        assertThatThrownBy(() -> world.beans
                        .getBean(Proposing.class)
                        .nominate(world.proposal, units, List.of(), "", "lan.nguyen"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Danh sách có 501 trường hợp, một hồ sơ không được quá 500 trường hợp");
    }

    /** 78 people more than the fixture knows, checked like the others, on a route without a council. */
    private void proposeMany() {
        world.rounds.withoutStage("council");
        world.proposeNominees();
        for (int number = 0; number < 78; number++) {
            JdbcClient.create(DATABASE)
                    .sql("""
                            insert into nominee (id, proposal_id, position, kind, unit_code, person_id, label, state)
                            values (?, ?, ?, 'INDIVIDUAL', 'so-y-te', ?, ?, 'PROPOSED')
                            """)
                    .params(UUID.randomUUID(), world.proposal.value(), 2 + number, "p" + number, "Người " + number)
                    .update();
        }
        world.beans.getBean(CheckingCriteria.class).check(world.proposal);
    }
}

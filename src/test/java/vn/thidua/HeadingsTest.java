package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.heading.CaseHeadings;
import vn.thidua.heading.Heading;

/** Every kind of case says in its dossier what it is about, of whatever people of the demo provinces did. */
@WholeApplicationTest
@Transactional
class HeadingsTest {

    /** A table whose rows are cases of a kind, and what the heading of one of them says. */
    private record Kind(String table, String... said) {}

    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry(
                    "launch-movement",
                    new Kind("movement_launch", "số 37/KH-UBND ngày 04/02/2021", "Kế hoạch của UBND")),
            Map.entry("unit-launch", new Kind("unit_launch", "Sở Du lịch", "Chưa tiếp nhận", "37/KH-UBND")),
            Map.entry(
                    "ask-about-movement",
                    new Kind("movement_question", "Chờ trả lời", "Sở Du lịch", "Vướng mắc: Khi nào?")),
            Map.entry("register-for-movement", new Kind("movement_registration", "Đang nhận đăng ký", "Hạn đăng ký: ")),
            Map.entry("unit-registration", new Kind("unit_registration", "Chờ thủ trưởng ký", "Sở Du lịch")),
            Map.entry("report-on-movement", new Kind("movement_report", "Đã tiếp nhận 0/", "Hạn báo cáo: ")),
            Map.entry("unit-report", new Kind("unit_report", "Chưa báo cáo", "Sở Du lịch", "Năm: ")),
            Map.entry(
                    "request-figures",
                    new Kind("figure_request", "Đã tiếp nhận 0/", "Theo chỉ đạo của UBND tỉnh Ninh Thuận")),
            Map.entry("hand-in-figures", new Kind("figure_answer", "Chưa cung cấp", "Số liệu của năm: 2023")),
            Map.entry(
                    "classify-units",
                    new Kind("classification", "Đang chấm điểm", "Công văn số 1/SNV-CCHC", "Sở Nội vụ")),
            Map.entry("unit-self-score", new Kind("unit_classification", "Chưa tự chấm", "Sở Y tế")),
            Map.entry("unit-scoring", new Kind("unit_classification", "Hạn tự chấm điểm: ")),
            Map.entry("unit-appeal", new Kind("unit_classification", "Đợt phân loại: Phân loại kết quả cải cách")),
            Map.entry("give-out-reform-plan", new Kind("reform_plan", "số 1894/QĐ-UBND ngày 23/12/2022")),
            Map.entry(
                    "carry-out-reform-task",
                    new Kind("reform_assignment", "Đã nộp, chờ xem xét", "Sở Tư pháp", "Hạn nộp")),
            Map.entry("collect-target-values", new Kind("target_year", "Đã xác nhận 0/", "Hạn báo cáo: ")),
            Map.entry("report-target", new Kind("target_report", "Chờ báo cáo", "Chỉ tiêu: ")),
            Map.entry("revoke-award", new Kind("revocation", "Chờ người có thẩm quyền", "1/QĐ-UBND", "12/KL-TTT")));

    @Autowired
    BeanFactory beans;

    @Autowired
    List<CaseHeadings> headings;

    @Autowired
    JdbcClient db;

    @BeforeEach
    void letThemHappen() {
        new ProvinceCases(beans).happen();
        db.sql("""
                insert into movement_question (id, launch_id, unit_code, kind, question, asked_by, asked_at)
                select gen_random_uuid(), id, 'kien-giang-so-du-lich', 'QUESTION', 'Khi nào?', 'quynh.luong', now()
                from movement_launch
                """).update();
        db.sql("""
                insert into unit_report (id, report_id, unit_code, stage)
                select gen_random_uuid(), id, 'kien-giang-so-du-lich', 'WAITING' from movement_report
                on conflict do nothing
                """).update();
        db.sql("""
                insert into revocation (id, entry_id, ground, conclusion_number, conclusion_date, conclusion_issuer, reason,
                    requested_by, requested_at, issue_unit, stage)
                select gen_random_uuid(), id, 'FORGED_DOSSIER', '12/KL-TTT', '2024-03-05', 'Thanh tra tỉnh', 'Khai sai',
                    'hoa.dang', now(), 'ninh-thuan', 'REQUESTED'
                from award_register
                """).update();
    }

    @Test
    void everyKindSaysWhatItIsAbout() {
        for (var one : headings) {
            for (var process : one.processes()) {
                var kind = KINDS.get(process);
                assertThat(kind).as("%s is tried", process).isNotNull();
                assertThat(ids(kind))
                        .as("%s", process)
                        .isNotEmpty()
                        .extracting(id -> text(one.of(process, id)))
                        .anySatisfy(text -> assertThat(text).contains(kind.said()))
                        .allSatisfy(text -> assertThat(text).doesNotContain("null"));
            }
        }
    }

    @Test
    void noKindIsForgotten() {
        assertThat(headings.stream().flatMap(one -> one.processes().stream()))
                .containsExactlyInAnyOrderElementsOf(KINDS.keySet());
    }

    private List<UUID> ids(Kind kind) {
        return db.sql("select id from " + kind.table()).query(UUID.class).list();
    }

    private static String text(Heading heading) {
        return heading.state()
                + heading.lines().stream()
                        .map(line -> "\n%s: %s".formatted(line.label(), line.value()))
                        .collect(Collectors.joining());
    }
}

package vn.thidua.browser;

import static org.awaitility.Awaitility.await;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;

/** How people fill in the forms of a classification, from its opening to the published ranking. */
final class ClassificationForms {

    static final String CLASSIFY = "Phân loại cải cách hành chính";

    /** Of the shipped set. */
    private static final int CRITERIA = 29;

    private ClassificationForms() {}

    static Consumer<FormView> opens(String scope, String year, String due) {
        return form -> form.choose("Phạm vi", scope)
                .chooseFirst("Bộ tiêu chí")
                .fill("Năm phân loại", year)
                .fill("Văn bản yêu cầu tự chấm điểm", "Công văn số 20/SNV-CCHC ngày 10/01/2022")
                .fill("Hạn tự chấm điểm (đến hết ngày)", due)
                .tick("Tôi đã kiểm tra thông tin và mở đợt phân loại này");
    }

    static void scoresItself(FormView form) {
        form.list("Các tiêu chí").rowsWith("Điểm tự chấm").forEach(row -> row.fill("Điểm tự chấm", "1,75")
                .fill("Giải trình, tài liệu kiểm chứng", "Báo cáo kết quả cải cách hành chính"));
        form.tick("Tôi đã chấm mọi tiêu chí và trình thủ trưởng ký");
    }

    static void signs(FormView form) {
        form.tick("Tôi chịu trách nhiệm về điểm tự chấm và tài liệu kiểm chứng");
    }

    /** Agrees with what the unit gave itself. */
    static void scores(FormView form) {
        form.shows("1,75").tick("Tôi đã thẩm định mọi tiêu chí của đơn vị");
    }

    /** Scores every unit that did not score itself, without the browser: so many sheets are alike. */
    static void scoreTheOthers(ProcessEngine engine, int units, String person, List<String> groups, String province) {
        var waiting = engine.getTaskService()
                .createTaskQuery()
                .taskDefinitionKey("UserTask_ScoreUnit")
                .tenantIdIn(province);
        await().until(() -> waiting.count() == units);
        engine.getIdentityService().setAuthentication(person, groups, List.of(province));
        try {
            waiting.listPage(0, units).forEach(task -> score(engine, task, person));
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    private static void score(ProcessEngine engine, Task task, String person) {
        var row = Map.of("score", 1, "scoreNote", "Theo báo cáo định kỳ");
        engine.getTaskService().claim(task.getId(), person);
        engine.getFormService()
                .submitTaskForm(task.getId(), Map.of("scores", Collections.nCopies(CRITERIA, row), "confirmed", true));
    }

    static void agrees(FormView form) {
        form.shows("50,75 điểm").choose("Ý kiến của thủ trưởng", "Đồng ý với kết quả thẩm định");
    }

    static void submits(FormView form) {
        form.shows("Trung bình").choose("Ý kiến", "Trình công bố");
    }

    static Consumer<FormView> publishes(String number, String day) {
        return form -> form.fill("Số, ký hiệu văn bản công bố", number)
                .fill("Ngày công bố", day)
                .tick("Tôi công bố kết quả này; sau khi công bố không sửa được");
    }
}

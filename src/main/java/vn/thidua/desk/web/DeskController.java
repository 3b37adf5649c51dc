package vn.thidua.desk.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.desk.DoneTask;
import vn.thidua.desk.OpenTask;
import vn.thidua.desk.SavedFilter;
import vn.thidua.desk.SavedFilters;
import vn.thidua.desk.TaskChoices;
import vn.thidua.desk.TaskCounts;
import vn.thidua.desk.TaskPage;
import vn.thidua.desk.TaskQuestion;
import vn.thidua.desk.TaskQuestion.Due;
import vn.thidua.desk.TaskQuestion.Order;
import vn.thidua.desk.TaskQuestion.Tab;
import vn.thidua.desk.Tasks;

/** Reads a person's tasks. */
@RestController
@RequestMapping("/api/desk")
@Tag(name = "Bàn làm việc", description = "Việc của mình, của nhóm mình, việc đã làm")
class DeskController {

    private final Tasks tasks;
    private final SavedFilters filters;

    DeskController(Tasks tasks, SavedFilters filters) {
        this.tasks = tasks;
        this.filters = filters;
    }

    @GetMapping
    @Operation(summary = "Số việc của từng thẻ, các lựa chọn để lọc và bộ lọc đã lưu của mình")
    Desk desk(Principal principal) {
        var person = principal.getName();
        var overview = tasks.overview(person);
        return new Desk(overview.counts(), overview.choices(), filters.of(person));
    }

    @GetMapping("/tasks")
    @Operation(
            summary = "Các việc đang chờ, mỗi lần 25 việc",
            description =
                    "tab: MINE việc của tôi, GROUP việc của nhóm tôi, OVERDUE quá hạn, LED việc tôi điều phối. words"
                            + " tìm không cần dấu. after là next của lần trước.")
    TaskPage<OpenTask> open(
            Principal principal,
            @RequestParam(defaultValue = "MINE") Tab tab,
            @RequestParam(defaultValue = "DUE") Order order,
            @RequestParam(defaultValue = "") String process,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String movement,
            @RequestParam(defaultValue = "ANY") Due due,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String after) {
        var question = new TaskQuestion(tab, order, process, unit, movement, due, words);
        return tasks.open(question, after, principal.getName());
    }

    @GetMapping("/done")
    @Operation(summary = "Việc tôi đã làm, mới nhất trước, mỗi lần 25 việc")
    TaskPage<DoneTask> done(
            Principal principal,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String after) {
        return tasks.done(words, after, principal.getName());
    }

    /** What stands around the list. */
    record Desk(TaskCounts counts, TaskChoices choices, List<SavedFilter> filters) {}
}

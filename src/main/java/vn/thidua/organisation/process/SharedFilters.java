package vn.thidua.organisation.process;

import java.util.List;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** Tasklist's filters, the same for everybody: each query asks for whoever looks, so one filter serves all. */
@Component
class SharedFilters {

    /** No person: ids of people have no hyphen. */
    private static final String OWNER = "thi-dua";

    private static final String ME = "${currentUser()}";
    private static final String MY_GROUPS = "${currentUserGroups()}";
    private static final String NOW = "${now()}";
    private static final String IN_THREE_DAYS = "${dateTime().plusDays(3)}";

    private final FilterService filters;
    private final TaskService tasks;

    SharedFilters(FilterService filters, TaskService tasks) {
        this.filters = filters;
        this.tasks = tasks;
    }

    /** Creates the filters or brings them up to date, and gives their ids. */
    List<String> write() {
        return List.of(
                        new SharedFilter(
                                "Việc của tôi",
                                "Công việc đã nhận hoặc được giao cho bạn",
                                10,
                                "#1f6f43",
                                tasks.createTaskQuery().taskAssigneeExpression(ME)),
                        new SharedFilter(
                                "Việc của nhóm tôi",
                                "Công việc chưa ai nhận mà vai trò của bạn được làm",
                                20,
                                "#1d4e89",
                                tasks.createTaskQuery()
                                        .taskCandidateGroupInExpression(MY_GROUPS)
                                        .taskUnassigned()),
                        new SharedFilter(
                                "Sắp đến hạn",
                                "Công việc của bạn hoặc của nhóm bạn đến hạn trong 3 ngày tới",
                                30,
                                "#b26a00",
                                mineOrMyGroups().dueAfterExpression(NOW).dueBeforeExpression(IN_THREE_DAYS)),
                        new SharedFilter(
                                "Quá hạn",
                                "Công việc của bạn hoặc của nhóm bạn đã quá hạn",
                                40,
                                "#b3261e",
                                mineOrMyGroups().dueBeforeExpression(NOW)))
                .stream()
                .map(this::write)
                .toList();
    }

    private TaskQuery mineOrMyGroups() {
        return tasks.createTaskQuery()
                .or()
                .taskAssigneeExpression(ME)
                .taskCandidateGroupInExpression(MY_GROUPS)
                .endOr();
    }

    private String write(SharedFilter shared) {
        var existing = filters.createTaskFilterQuery()
                .filterName(shared.name())
                .filterOwner(OWNER)
                .singleResult();
        var filter = existing == null ? newFilter(shared) : existing;
        filter.setQuery(shared.query());
        filter.setProperties(shared.properties());
        return filters.saveFilter(filter).getId();
    }

    private Filter newFilter(SharedFilter shared) {
        return filters.newTaskFilter(shared.name()).setOwner(OWNER);
    }
}

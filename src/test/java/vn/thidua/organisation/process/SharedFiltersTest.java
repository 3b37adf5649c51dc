package vn.thidua.organisation.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;
import vn.thidua.organisation.OrganisationContext;

class SharedFiltersTest {

    private static final String OFFICER = "thuy.pham";
    private static final List<String> GROUPS = List.of("officer", "officer.so-y-te");

    private static OrganisationContext context;
    private static FilterService filters;
    private static TaskService tasks;

    @BeforeAll
    static void start() {
        context = OrganisationContext.demo();
        filters = context.get(FilterService.class);
        tasks = context.get(TaskService.class);
        writeFilters();
    }

    @AfterAll
    static void close() {
        context.close();
    }

    @Test
    void showsFourFiltersToAnOfficer() {
        var seen = asOfficer(() -> filters.createTaskFilterQuery().list());

        assertThat(seen)
                .extracting(Filter::getName)
                .containsExactlyInAnyOrder("Việc của tôi", "Việc của nhóm tôi", "Sắp đến hạn", "Quá hạn");
    }

    @Test
    void putsUnitAndMovementOnTheCards() {
        assertThat(filters.createTaskFilterQuery().list()).allSatisfy(filter -> assertThat(
                        filter.getProperties().get("variables").toString())
                .contains("unitName", "Đơn vị", "movementName", "Phong trào"));
    }

    @Test
    void findsTheRightTasks() {
        task("của tôi", OFFICER, "officer.so-y-te", 10);
        task("của tôi sắp hạn", OFFICER, "officer.so-y-te", 2);
        task("của tôi quá hạn", OFFICER, "officer.so-y-te", -1);
        task("của nhóm sắp hạn", null, "officer.so-y-te", 1);
        task("của nhóm", null, "officer.so-y-te", 4);
        task("của nhóm quá hạn", null, "officer.so-y-te", -5);
        task("người khác nhận", "mai.tran", "officer.so-y-te", 1);
        task("đơn vị khác", null, "officer.so-tu-phap", -1);

        assertThat(found("Việc của tôi")).containsExactlyInAnyOrder("của tôi", "của tôi sắp hạn", "của tôi quá hạn");
        assertThat(found("Việc của nhóm tôi"))
                .containsExactlyInAnyOrder("của nhóm sắp hạn", "của nhóm", "của nhóm quá hạn");
        assertThat(found("Sắp đến hạn")).containsExactlyInAnyOrder("của tôi sắp hạn", "của nhóm sắp hạn");
        assertThat(found("Quá hạn")).containsExactlyInAnyOrder("của tôi quá hạn", "của nhóm quá hạn");
    }

    @Test
    void keepsTheSameFiltersWhenRepeated() {
        var before = ids();

        writeFilters();

        assertThat(ids()).isEqualTo(before);
    }

    private static void writeFilters() {
        context.get(EngineRightsAtStart.class).run(new DefaultApplicationArguments());
    }

    private static Set<String> ids() {
        return filters.createTaskFilterQuery().list().stream()
                .map(Filter::getId)
                .collect(Collectors.toSet());
    }

    private static List<String> found(String name) {
        var filter =
                filters.createTaskFilterQuery().filterName(name).singleResult().getId();
        return asOfficer(() -> filters.<Task>list(filter)).stream()
                .map(Task::getName)
                .toList();
    }

    private static void task(String name, @Nullable String assignee, String group, int daysLeft) {
        var task = tasks.newTask();
        task.setName(name);
        task.setDueDate(Date.from(Instant.now().plus(daysLeft, ChronoUnit.DAYS)));
        tasks.saveTask(task);
        tasks.addCandidateGroup(task.getId(), group);
        tasks.setAssignee(task.getId(), assignee);
    }

    private static <T> T asOfficer(Supplier<T> action) {
        var identities = context.get(IdentityService.class);
        identities.setAuthentication(OFFICER, GROUPS);
        try {
            return action.get();
        } finally {
            identities.clearAuthentication();
        }
    }
}

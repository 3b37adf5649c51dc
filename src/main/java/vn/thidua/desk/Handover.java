package vn.thidua.desk;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.notification.NoticeKind;
import vn.thidua.notification.Notices;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;
import vn.thidua.refusal.Refused;

/**
 * Gives a task to another member of the group it waits for. Whoever distributes the group's work may; the one who gets it
 * could have taken it, so nobody can do more than before.
 */
@Service
@Transactional
public class Handover {

    private final TaskActs acts;
    private final Leading leading;
    private final Organisation organisation;
    private final Notices notices;
    private final JdbcClient db;
    private final Clock clock;

    Handover(TaskActs acts, Leading leading, Organisation organisation, Notices notices, JdbcClient db, Clock clock) {
        this.acts = acts;
        this.leading = leading;
        this.organisation = organisation;
        this.notices = notices;
        this.db = db;
        this.clock = clock;
    }

    /** Who can get every one of these tasks, in Vietnamese order. */
    public List<Person> people(Collection<String> taskIds, String by) {
        var tasks = taskIds.stream().map(id -> led(id, by)).toList();
        var led = leading.groups(by);
        var province = organisation.provinceOf(organisation.acting(by).unitCode());
        return organisation.everyoneOf(province.code()).stream()
                .filter(person -> !tasks.isEmpty() && tasks.stream().allMatch(task -> mayGet(task, person, led)))
                .toList();
    }

    /**
     * Gives the task to the person and tells them, and whoever had it.
     *
     * @throws Refused when somebody else distributes that work, or the person is not in the task's group
     */
    public void give(String taskId, String to, String by) {
        var task = led(taskId, by);
        var person = organisation
                .findPerson(to)
                .filter(found -> mayGet(task, found, leading.groups(by)))
                .orElseThrow(() -> new Refused(
                        "handover-person",
                        "Người này không giữ vai trò làm được việc “%s” hoặc đang giữ việc đó; hãy chọn người khác."
                                .formatted(task.name()),
                        "person"));
        acts.give(taskId, person.id());
        record(task, person, by);
        tell(task, person, organisation.person(by));
    }

    private TaskHandle led(String taskId, String by) {
        var led = leading.groups(by);
        return acts.find(taskId)
                .filter(task -> !Collections.disjoint(task.groups(), led))
                .orElseThrow(() -> new Refused(
                        "handover-forbidden",
                        "Bạn chỉ giao lại được việc đang chờ của người thuộc quyền; hãy tải lại danh sách."));
    }

    /** Whether the person is in a group of the task whose work is the leader's to distribute. */
    private static boolean mayGet(TaskHandle task, Person person, Set<String> led) {
        return person.active()
                && !person.id().equals(task.holder())
                && person.groups().stream().anyMatch(group -> task.groups().contains(group) && led.contains(group));
    }

    private void record(TaskHandle task, Person to, String by) {
        db.sql("""
                        insert into task_handover (task_id, case_key, task_name, former, present, given_by, given_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        task.id(),
                        task.caseKey(),
                        task.name(),
                        task.holder(),
                        to.id(),
                        by,
                        Timestamp.from(clock.instant()))
                .update();
    }

    private void tell(TaskHandle task, Person to, Person by) {
        notices.tellPerson(
                NoticeKind.NEW_WORK,
                to.id(),
                "Bạn được giao việc: " + task.name(),
                "%s giao cho bạn việc “%s”; hãy mở “Việc của tôi”.".formatted(by.fullName(), task.name()),
                task.caseKey());
        if (task.holder() != null) {
            notices.tellPerson(
                    NoticeKind.OTHER,
                    task.holder(),
                    "Việc được giao cho người khác: " + task.name(),
                    "%s giao việc “%s” cho %s; bạn không phải làm việc này nữa."
                            .formatted(by.fullName(), task.name(), to.fullName()),
                    task.caseKey());
        }
    }
}

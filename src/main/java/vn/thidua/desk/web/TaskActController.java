package vn.thidua.desk.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.desk.BulkApproval;
import vn.thidua.desk.Handover;
import vn.thidua.desk.TaskActs;
import vn.thidua.organisation.Person;
import vn.thidua.refusal.Refused;

/**
 * What a person does to tasks without opening them. Each task is a request and a transaction of its own, so that one that
 * is refused does not keep the others.
 */
@RestController
@RequestMapping("/api/desk")
@Tag(name = "Bàn làm việc")
class TaskActController {

    private static final int MOST = 200;

    private final TaskActs acts;
    private final Handover handover;
    private final BulkApproval approvals;

    TaskActController(TaskActs acts, Handover handover, BulkApproval approvals) {
        this.acts = acts;
        this.handover = handover;
        this.approvals = approvals;
    }

    @PostMapping("/tasks/{id}/claim")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Nhận một việc của nhóm mình")
    void claim(Principal principal, @PathVariable String id) {
        acts.claim(id, principal.getName());
    }

    @PostMapping("/tasks/{id}/release")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Trả lại nhóm một việc mình đã nhận")
    void release(Principal principal, @PathVariable String id) {
        acts.release(id, principal.getName());
    }

    @PostMapping("/tasks/{id}/handover")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Giao một việc cho người khác cùng nhóm",
            description = "Dành cho thủ trưởng của đơn vị và lãnh đạo thẩm định.")
    void handOver(Principal principal, @PathVariable String id, @RequestBody Receiver receiver) {
        handover.give(id, Objects.requireNonNullElse(receiver.person(), ""), principal.getName());
    }

    @PostMapping("/tasks/{id}/approval")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Duyệt một việc mà mọi dòng đều đạt")
    void approve(Principal principal, @PathVariable String id) {
        approvals.approve(id, principal.getName());
    }

    @PostMapping("/handovers")
    @Operation(summary = "Những người nhận được tất cả các việc này")
    List<Colleague> people(Principal principal, @RequestBody Chosen chosen) {
        return handover.people(chosen.few(), principal.getName()).stream()
                .map(Colleague::of)
                .toList();
    }

    @PostMapping("/approvals")
    @Operation(summary = "Việc nào duyệt được hàng loạt, việc nào không và vì sao")
    List<BulkApproval.Check> check(Principal principal, @RequestBody Chosen chosen) {
        return approvals.check(chosen.few(), principal.getName());
    }

    /** Who gets a task. */
    record Receiver(@Nullable String person) {}

    /** Several tasks. */
    record Chosen(@Nullable List<String> tasks) {

        List<String> few() {
            var some = Objects.requireNonNullElse(tasks, List.<String>of());
            if (some.size() > MOST) {
                throw new Refused("too-many-tasks", "Mỗi lần chỉ chọn được %d việc; hãy bỏ chọn bớt.".formatted(MOST));
            }
            return some;
        }
    }

    /** Somebody who can get tasks. */
    record Colleague(String id, String name, String position) {

        static Colleague of(Person person) {
            return new Colleague(person.id(), person.fullName(), person.position());
        }
    }
}

package vn.thidua.notification.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.notification.FailedMail;
import vn.thidua.notification.FailedMails;
import vn.thidua.notification.MailChoosing;
import vn.thidua.notification.MailSettings;
import vn.thidua.notification.MailWay;
import vn.thidua.notification.NoticeKind;

/** How whoever is logged in is told by mail. */
@RestController
@RequestMapping("/api/notices/mail")
@Tag(name = "Thông báo")
class MailController {

    private final MailChoosing choosing;
    private final FailedMails failed;

    MailController(MailChoosing choosing, FailedMails failed) {
        this.choosing = choosing;
        this.failed = failed;
    }

    @GetMapping
    @Operation(summary = "Địa chỉ thư điện tử và cách gửi từng loại thông báo")
    Settings settings(Principal person) {
        return new Settings(choosing.of(person.getName()), Choice.kinds(), Choice.ways());
    }

    @PostMapping("/address")
    @Operation(summary = "Gửi mã xác nhận đến một địa chỉ thư điện tử")
    void ask(Principal person, @RequestBody @Valid Address asked) {
        choosing.ask(person.getName(), asked.address());
    }

    @PostMapping("/code")
    @Operation(summary = "Xác nhận địa chỉ bằng mã nhận được")
    void confirm(Principal person, @RequestBody @Valid Code code) {
        choosing.confirm(person.getName(), code.digits());
    }

    @DeleteMapping("/address")
    @Operation(summary = "Bỏ địa chỉ thư điện tử: không gửi thư nữa")
    void remove(Principal person) {
        choosing.remove(person.getName());
    }

    @PutMapping("/ways")
    @Operation(summary = "Chọn cách gửi từng loại thông báo")
    void choose(Principal person, @RequestBody Map<NoticeKind, MailWay> ways) {
        choosing.choose(person.getName(), ways);
    }

    @GetMapping("/failed")
    @Operation(summary = "Thư không gửi được, cho quản trị quy trình")
    List<FailedMail> failed(Principal person) {
        return failed.of(person.getName());
    }

    @PostMapping("/failed/{id}/again")
    @Operation(summary = "Gửi lại một thư không gửi được")
    void again(Principal person, @PathVariable long id) {
        failed.again(person.getName(), id);
    }

    /** What was chosen, and what there is to choose from. */
    record Settings(MailSettings own, List<Choice> kinds, List<Choice> ways) {}

    /** A value with the name people know it by. */
    record Choice(String value, String label) {

        static List<Choice> kinds() {
            return Arrays.stream(NoticeKind.values())
                    .map(kind -> new Choice(kind.name(), kind.label()))
                    .toList();
        }

        static List<Choice> ways() {
            return Arrays.stream(MailWay.values())
                    .map(way -> new Choice(way.name(), way.label()))
                    .toList();
        }
    }

    record Address(@NotBlank @Size(max = 254) String address) {}

    record Code(@NotBlank @Size(max = 20) String digits) {}
}

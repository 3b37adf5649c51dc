package vn.thidua.notification.web;

import java.security.Principal;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.notification.Notice;
import vn.thidua.notification.NoticeBox;

/** The notices of whoever is logged in. */
@RestController
@RequestMapping("/api/notices")
class NoticeController {

    private final NoticeBox box;

    NoticeController(NoticeBox box) {
        this.box = box;
    }

    @GetMapping
    OwnNotices own(Principal person) {
        return new OwnNotices(box.unread(person.getName()), box.newest(person.getName()));
    }

    @PostMapping("/{id}/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(Principal person, @PathVariable long id) {
        box.markRead(person.getName(), id);
    }

    @PostMapping("/read-all")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void readAll(Principal person) {
        box.markAllRead(person.getName());
    }

    /**
     * @param unread  how many are not read, also beyond those listed
     * @param notices the newest first, at most 50
     */
    record OwnNotices(int unread, List<Notice> notices) {}
}

package vn.thidua.notification.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.notification.Notice;
import vn.thidua.notification.NoticeBox;
import vn.thidua.notification.NoticePlaces;

/** The notices of whoever is logged in. */
@RestController
@RequestMapping("/api/notices")
@Tag(name = "Thông báo")
class NoticeController {

    private final NoticeBox box;
    private final NoticePlaces places;

    NoticeController(NoticeBox box, NoticePlaces places) {
        this.box = box;
        this.places = places;
    }

    @GetMapping
    @Operation(summary = "Thông báo của người đang đăng nhập, mới nhất trước, mỗi lần nhiều nhất 50")
    OwnNotices own(
            Principal person,
            @RequestParam(defaultValue = "false") boolean unreadOnly,
            @RequestParam(defaultValue = Long.MAX_VALUE + "") long before) {
        var notices = box.newest(person.getName(), unreadOnly, before);
        var known = places.of(notices.stream().map(Notice::id).toList());
        return new OwnNotices(
                box.unread(person.getName()),
                notices.stream()
                        .map(notice -> NoticeView.of(notice, known.get(notice.id())))
                        .toList());
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
    record OwnNotices(int unread, List<NoticeView> notices) {}
}

package vn.thidua.notification;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What mails say. A mail leaves the application's walls: it carries a subject and a link, what is in it is read inside. */
@Component
class MailText {

    private final NoticePlaces places;
    private final PublicAddress address;

    MailText(NoticePlaces places, PublicAddress address) {
        this.places = places;
        this.address = address;
    }

    /** The places of the notices that the letters carry. */
    Map<Long, NoticePlace> placesOf(List<Letter> letters) {
        return places.of(
                letters.stream().map(Letter::noticeId).filter(Objects::nonNull).toList());
    }

    /** The whole text of a letter. */
    String of(Letter letter, Map<Long, NoticePlace> known) {
        var said = letter.noticeId() == null
                ? letter.text()
                : "%s\n\nMở trong phần mềm: %s".formatted(letter.subject(), link(known.get(letter.noticeId())));
        return """
                %s

                --
                Thư này do Phần mềm Thi Đua tự động gửi, xin đừng trả lời.
                Chọn những gì được gửi qua thư tại %s
                """.formatted(said, address.of(NoticePlace.NOTICES));
    }

    /** The address of the place; of the page of notices where a notice has none. */
    String link(@Nullable NoticePlace place) {
        return address.of(place == null ? NoticePlace.NOTICES : place.path());
    }
}

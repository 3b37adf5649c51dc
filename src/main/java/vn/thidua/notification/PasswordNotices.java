package vn.thidua.notification;

import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.PasswordReset;

/** Tells people that an administrator gave them another password. */
@Component
class PasswordNotices {

    private final Notices notices;
    private final Organisation organisation;

    PasswordNotices(Notices notices, Organisation organisation) {
        this.notices = notices;
        this.organisation = organisation;
    }

    /** In the transaction of the change. */
    @EventListener
    void tell(PasswordReset reset) {
        var text =
                "%s đã đặt lại mật khẩu đăng nhập của bạn. Hãy đổi sang mật khẩu chỉ mình bạn biết ở trang “Danh bạ, tài khoản”; nếu bạn không đề nghị, hãy báo ngay lãnh đạo đơn vị."
                        .formatted(organisation.person(reset.by()).fullName());
        // each time, also when it happens twice on a day
        var page = "/thi-dua/people.html#" + UUID.randomUUID();
        notices.tellPerson(NoticeKind.OTHER, reset.personId(), "Mật khẩu được đặt lại", text, page);
    }
}

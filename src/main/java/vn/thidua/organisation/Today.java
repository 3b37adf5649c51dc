package vn.thidua.organisation;

import java.time.LocalDate;
import java.time.ZoneId;

/** The calendar day in Viet Nam, whatever zone the server's clock is set to. */
final class Today {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private Today() {}

    static LocalDate inVietnam() {
        return LocalDate.now(VIETNAM);
    }
}

package vn.thidua.notification;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organisation.Organisation;
import vn.thidua.refusal.Refused;

/** Lets a person say where and how they are told by mail. An address is used once its owner entered the code sent there. */
@Service
public class MailChoosing {

    private static final Pattern ADDRESS = Pattern.compile(
            "[A-Za-z0-9_%+-]+(\\.[A-Za-z0-9_%+-]+)*@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z]{2,}");

    private static final int LONGEST_ADDRESS = 254;
    private static final Duration VALID = Duration.ofMinutes(15);
    private static final int MOST_TRIES = 5;

    /** So that nobody floods another's mailbox with codes. */
    private static final int CODES_A_DAY = 5;

    private final MailSettingTable table;
    private final Outbox outbox;
    private final MailServer server;
    private final Organisation organisation;
    private final RandomGenerator random = new SecureRandom();

    MailChoosing(MailSettingTable table, Outbox outbox, MailServer server, Organisation organisation) {
        this.table = table;
        this.outbox = outbox;
        this.server = server;
        this.organisation = organisation;
    }

    /** What the person has chosen. */
    public MailSettings of(String personId) {
        return new MailSettings(
                server.isOn(),
                table.address(personId).orElse(null),
                table.asked(personId).orElse(null),
                table.ways(personId));
    }

    /**
     * Mails a code of six digits to the address.
     *
     * @throws Refused when mail is off, the text is no address, or too many codes were sent
     */
    @Transactional
    public void ask(String personId, String address) {
        organisation.acting(personId);
        var wanted = address.strip();
        check(wanted, personId);
        var digits = "%06d".formatted(random.nextInt(1_000_000));
        table.keepCode(personId, wanted, digits, VALID);
        var text = """
                Mã xác nhận địa chỉ thư điện tử của bạn là %s, có hiệu lực trong %d phút.
                Hãy nhập mã ở trang Thông báo của phần mềm. Nếu bạn không yêu cầu, xin bỏ qua thư này.""".formatted(digits, VALID.toMinutes());
        outbox.queue("code-" + UUID.randomUUID(), personId, wanted, "Mã xác nhận địa chỉ thư điện tử", text);
    }

    /**
     * Takes the address into use whose code this is. Every try counts, a wrong one too: nothing here is undone together.
     *
     * @throws Refused when it is not, or there were too many tries
     */
    public void confirm(String personId, String digits) {
        if (!table.countTry(personId, MOST_TRIES)) {
            throw new Refused(
                    "code-expired", "Mã không còn hiệu lực; hãy bấm “Gửi mã xác nhận” để nhận mã mới.", "digits");
        }
        if (!table.confirm(personId, digits.strip())) {
            throw new Refused("code-wrong", "Mã không đúng; hãy xem lại thư mới nhất và nhập đủ 6 chữ số.", "digits");
        }
    }

    /** Forgets the person's address; no mail goes there any more. */
    @Transactional
    public void remove(String personId) {
        table.remove(personId);
    }

    /** Keeps how notices of these kinds come from now on. */
    @Transactional
    public void choose(String personId, Map<NoticeKind, MailWay> ways) {
        organisation.acting(personId);
        ways.forEach((kind, way) -> table.choose(personId, kind, way));
    }

    private void check(String address, String personId) {
        if (!server.isOn()) {
            throw new Refused("mail-off", "Hệ thống chưa được cài đặt để gửi thư; hãy báo quản trị.");
        }
        if (address.length() > LONGEST_ADDRESS || !ADDRESS.matcher(address).matches()) {
            throw new Refused(
                    "address-invalid", "Địa chỉ thư điện tử không đúng; hãy viết dạng ten@coquan.gov.vn.", "address");
        }
        if (table.codesOfToday(personId) >= CODES_A_DAY) {
            throw new Refused(
                    "codes-exhausted", "Đã gửi %d mã trong một ngày; hãy thử lại vào ngày mai.".formatted(CODES_A_DAY));
        }
    }
}

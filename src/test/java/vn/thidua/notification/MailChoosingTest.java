package vn.thidua.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.refusal.Refused;

/** Where and how a person is told by mail, and what becomes of mail that cannot be sent. */
class MailChoosingTest {

    private static final String LAN = "lan.nguyen";
    private static final String ADDRESS = "lan.nguyen@soyte.gov.vn";

    private final TellingWorld world = new TellingWorld();
    private final MailChoosing choosing = world.choosing();

    @BeforeEach
    void somebody() {
        world.person(LAN, null);
    }

    @Test
    void usesAnAddressOnceItsCodeWasEntered() {
        choosing.ask(LAN, " " + ADDRESS + " ");
        assertThat(choosing.of(LAN).address()).isNull();
        assertThat(choosing.of(LAN).asked()).isEqualTo(ADDRESS);
        assertThat(world.outbox().claim(9)).singleElement().satisfies(letter -> {
            assertThat(letter.address()).isEqualTo(ADDRESS);
            assertThat(letter.text()).contains(digits());
        });

        choosing.confirm(LAN, digits());

        assertThat(choosing.of(LAN).address()).isEqualTo(ADDRESS);
        assertThat(choosing.of(LAN).asked()).isNull();
    }

    @Test
    void refusesAWrongCodeAndAfterFiveTheRightOne() {
        choosing.ask(LAN, ADDRESS);
        var right = digits();
        var wrong = right.equals("000000") ? "000001" : "000000";
        IntStream.range(0, 5).forEach(turn -> refused("code-wrong", () -> choosing.confirm(LAN, wrong)));

        refused("code-expired", () -> choosing.confirm(LAN, right));
        assertThat(choosing.of(LAN).address()).isNull();
    }

    @Test
    void refusesACodeThatIsTooOld() {
        choosing.ask(LAN, ADDRESS);
        world.db().sql("update mail_code set expires_at = now()").update();

        refused("code-expired", () -> choosing.confirm(LAN, digits()));
    }

    @Test
    void sendsFiveCodesADayAtMost() {
        IntStream.range(0, 5).forEach(turn -> choosing.ask(LAN, ADDRESS));

        refused("codes-exhausted", () -> choosing.ask(LAN, ADDRESS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lan",
                "lan@soyte",
                "lan@@soyte.vn",
                "lan@soyte.vn, an@soyte.vn",
                "Lan <lan@soyte.vn>",
                "lan@soyte.vn\r\nBcc: ai@noi-khac.vn",
                "lan..nguyen@soyte.vn",
                "lân@soyte.vn",
                "lan@-soyte.vn"
            })
    void refusesWhatIsNoAddress(String address) {
        refused("address-invalid", () -> choosing.ask(LAN, address));
    }

    @Test
    void saysThatMailIsOff() {
        var off = world.choosingWithoutServer();

        refused("mail-off", () -> off.ask(LAN, ADDRESS));
        assertThat(off.of(LAN).on()).isFalse();
    }

    @Test
    void sendsWaitingMailToTheNewAddressAndNoneOnceItIsRemoved() {
        world.person("an.tran", "cu@soyte.gov.vn");
        world.tell("an.tran", "Quá hạn nộp");
        choosing.ask("an.tran", "moi@soyte.gov.vn");
        choosing.confirm("an.tran", digits());
        assertThat(world.outbox().claim(9)).extracting(Letter::address).containsOnly("moi@soyte.gov.vn");

        choosing.remove("an.tran");
        world.tell("an.tran", "Trả lại");

        assertThat(world.number("select count(*) from mail")).isZero();
        assertThat(choosing.of("an.tran").address()).isNull();
    }

    @Test
    void mailsAKindAsTheyWish() {
        world.person("an.tran", "an@soyte.gov.vn");
        assertThat(choosing.of("an.tran").ways()).containsEntry(NoticeKind.RESULT, MailWay.AT_ONCE);
        choosing.choose("an.tran", Map.of(NoticeKind.RETURNED, MailWay.NEVER, NoticeKind.OVERDUE, MailWay.DAILY));
        assertThat(choosing.of("an.tran").ways()).containsEntry(NoticeKind.RETURNED, MailWay.NEVER);

        world.tell(NoticeKind.RETURNED, "an.tran", "Trả lại");
        world.tell(NoticeKind.OVERDUE, "an.tran", "Quá hạn");
        world.tell(NoticeKind.RESULT, "an.tran", "Kết quả");

        assertThat(world.number("select count(*) from notice")).isEqualTo(3);
        assertThat(world.outbox().claim(9)).extracting(Letter::subject).containsExactly("Kết quả");
        assertThat(world.number("select count(*) from mail where daily and subject = 'Quá hạn'"))
                .isEqualTo(1);
    }

    @Test
    void showsTheAdminWhatWasGivenUpAndTriesItAgain() {
        world.person("tuan.ngo", "tuan@soyte.gov.vn");
        world.tell("tuan.ngo", "Quá hạn nộp");
        world.db()
                .sql("update mail set failed_at = now(), tries = 12, failure = '550 no such user'")
                .update();
        assertThat(world.failedMails().of(LAN)).isEmpty();
        var failed = world.failedMails().of("tuan.ngo").get(0);
        assertThat(failed.failure()).isEqualTo("550 no such user");
        refused("mail-not-found", () -> world.failedMails().again(LAN, failed.id()));

        world.failedMails().again("tuan.ngo", failed.id());

        assertThat(world.failedMails().of("tuan.ngo")).isEmpty();
        assertThat(world.outbox().claim(9)).hasSize(1);
        refused("mail-not-found", () -> world.failedMails().again("tuan.ngo", failed.id()));
    }

    private String digits() {
        return world.db()
                .sql("select digits from mail_code")
                .query(String.class)
                .single();
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Refused.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}

package vn.thidua.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.TestSocketUtils;
import vn.thidua.organisation.Role;

/** From a notice to the mail server, over a real socket and a real database. */
class OutboxTest {

    private final int port = TestSocketUtils.findAvailableTcpPort();
    private final GreenMail mailbox = new GreenMail(new ServerSetup(port, null, ServerSetup.PROTOCOL_SMTP));
    private final TellingWorld world = new TellingWorld();
    private final MailWorker worker = world.worker(port);

    @BeforeEach
    void open() {
        mailbox.start();
        world.person("lan.nguyen", "lan@soyte.gov.vn");
    }

    @AfterEach
    void close() {
        mailbox.stop();
    }

    @Test
    void sendsWhatWasCommittedOnce() throws Exception {
        world.tell("lan.nguyen", "Hồ sơ được trả lại để bổ sung");

        worker.run();
        worker.run();

        var mail = only();
        assertThat(mail.getSubject()).isEqualTo("Hồ sơ được trả lại để bổ sung");
        assertThat(mail.getHeader("Message-ID"))
                .containsExactly("<notice-%d@thidua.tinh.gov.vn>".formatted(world.notice()));
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getFrom()[0]).hasToString("thi-dua@thidua.tinh.gov.vn");
        assertThat(mail.getContentType()).containsIgnoringCase("text/plain").containsIgnoringCase("utf-8");
        assertThat(mail.getContent().toString())
                .contains("Hồ sơ được trả lại để bổ sung", "https://thidua.tinh.gov.vn/thi-dua/notices.html")
                .doesNotContain(TellingWorld.TEXT);
    }

    @Test
    void sendsNothingOfWhatWasUndone() {
        assertThatThrownBy(() -> world.transaction().executeWithoutResult(status -> {
                    world.tell("lan.nguyen", "Hồ sơ được trả lại để bổ sung");
                    CompletableFuture.runAsync(worker::run).join();
                    throw new IllegalStateException("undone");
                }))
                .hasMessage("undone");

        worker.run();

        assertThat(mailbox.getReceivedMessages()).isEmpty();
    }

    @Test
    void triesAgainWhenTheServerWasAwayAndWaitsLongerEachTime() {
        world.tell("lan.nguyen", "Quá hạn nộp");
        mailbox.stop();
        worker.run();
        worker.run();
        assertThat(world.number("select tries from mail")).isEqualTo(1);
        world.timePasses();
        worker.run();
        assertThat(world.number("select tries from mail")).isEqualTo(2);
        assertThat(world.number("select round(extract(epoch from next_try_at - now()))::int from mail"))
                .isEqualTo(120);

        mailbox.start();
        world.timePasses();
        worker.run();

        assertThat(mailbox.getReceivedMessages()).hasSize(1);
    }

    @Test
    void givesUpAtLastAndSaysSo() {
        world.tell("lan.nguyen", "Quá hạn nộp");
        mailbox.stop();
        IntStream.range(0, Outbox.MOST_TRIES + 1).forEach(turn -> {
            world.timePasses();
            worker.run();
        });

        assertThat(world.number("select tries from mail where failed_at is not null and failure <> ''"))
                .isEqualTo(Outbox.MOST_TRIES);
    }

    @Test
    void oneThatDiedBetweenSendingAndMarkingRepeatsWithTheSameId() throws Exception {
        world.tell("lan.nguyen", "Quá hạn nộp");
        var claimed = world.outbox().claim(10);
        world.server(port).send(claimed);
        worker.run();
        assertThat(mailbox.getReceivedMessages()).hasSize(1);

        world.timePasses();
        worker.run();

        assertThat(mailbox.getReceivedMessages()).hasSize(2);
        assertThat(mailbox.getReceivedMessages()[1].getMessageID())
                .isEqualTo(mailbox.getReceivedMessages()[0].getMessageID());
    }

    @Test
    void manyWorkersSendEachMailOnce() throws Exception {
        IntStream.range(0, 60).forEach(number -> world.tell("lan.nguyen", "Việc số " + number));
        var start = new CyclicBarrier(4);
        var workers = Executors.newFixedThreadPool(4);
        IntStream.range(0, 4)
                .forEach(number -> workers.submit(() -> {
                    start.await();
                    world.worker(port).run();
                    return null;
                }));
        workers.shutdown();
        assertThat(workers.awaitTermination(60, TimeUnit.SECONDS)).isTrue();

        assertThat(mailbox.getReceivedMessages())
                .extracting(MimeMessage::getMessageID)
                .hasSize(60)
                .doesNotHaveDuplicates();
    }

    @Test
    void aLineBreakBeginsNoHeader() throws Exception {
        world.tell("lan.nguyen", "Trả lại\r\nBcc: ai.do@noi-khac.vn\u2028X: y");

        worker.run();

        assertThat(only().getSubject()).isEqualTo("Trả lại Bcc: ai.do@noi-khac.vn X: y");
        assertThat(only().getAllRecipients()).hasSize(1);
        assertThat(GreenMailUtil.getHeaders(only())).doesNotContain("\nBcc").doesNotContain("\nX:");
    }

    @Test
    void writesToNobodyWithoutAnAddressOrOutOfOffice() {
        world.person("an.tran", null);
        world.person("mai.le", "mai@soyte.gov.vn");
        world.db().sql("update person set active = false where id = 'mai.le'").update();

        world.tell("an.tran", "Quá hạn nộp");
        world.tell("mai.le", "Quá hạn nộp");

        assertThat(world.number("select count(*) from notice")).isEqualTo(2);
        assertThat(world.number("select count(*) from mail")).isZero();
    }

    @Test
    void withoutAServerNothingIsLost() {
        world.tell("lan.nguyen", "Quá hạn nộp");

        world.workerWithoutServer().run();
        worker.run();

        assertThat(mailbox.getReceivedMessages()).hasSize(1);
    }

    @Test
    void tellsThousandsInOneStatement() {
        world.people(10_000);

        world.notices().tell(NoticeKind.RESULT, Role.OFFICER, "so-y-te", "Đã công bố", TellingWorld.TEXT, "case-1");

        assertThat(world.number("select count(*) from mail where not daily")).isEqualTo(10_001);
    }

    private MimeMessage only() {
        assertThat(mailbox.getReceivedMessages()).hasSize(1);
        return mailbox.getReceivedMessages()[0];
    }
}

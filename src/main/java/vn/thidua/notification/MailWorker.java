package vn.thidua.notification;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sends what is in the outbox: claims, sends, marks. Several nodes may do so side by side. */
@Component
class MailWorker {

    private static final Logger LOG = LoggerFactory.getLogger(MailWorker.class);

    /** So few that they are sent within the claim even when the server is slow, and few repeat after a crash. */
    private static final int MOST = 10;

    private final Outbox outbox;
    private final MailServer server;

    MailWorker(Outbox outbox, MailServer server) {
        this.outbox = outbox;
        this.server = server;
    }

    /** Sends all there is, unless the server takes nothing. */
    @Scheduled(fixedDelayString = "${thidua.mail.every}")
    void run() {
        while (server.isOn() && sendSome()) {}
    }

    /** Whether more may follow. */
    private boolean sendSome() {
        var letters = outbox.claim(MOST);
        if (letters.isEmpty()) {
            return false;
        }
        var failures = server.send(letters);
        letters.stream().filter(letter -> !failures.containsKey(letter)).forEach(outbox::sent);
        failures.forEach((letter, why) -> {
            LOG.warn("Mail {} was not sent, try {}: {}", letter.key(), letter.tries(), why);
            outbox.failed(letter, why);
        });
        return letters.size() == MOST && failures.size() < MOST;
    }
}

package vn.thidua.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands letters to the mail server. Without {@code spring.mail.host} there is none, and people are told on the page only. */
@Component
class MailServer {

    private final ObjectProvider<JavaMailSender> sender;
    private final MailText text;
    private final PublicAddress address;
    private final String from;

    MailServer(
            ObjectProvider<JavaMailSender> sender,
            MailText text,
            PublicAddress address,
            @Value("${thidua.mail.from:}") String from) {
        this.sender = sender;
        this.text = text;
        this.address = address;
        this.from = from;
    }

    /** Whether mail can be sent. */
    boolean isOn() {
        return sender.getIfAvailable() != null;
    }

    /** Sends the letters over one connection and says of each that could not be sent why. */
    Map<Letter, String> send(List<Letter> letters) {
        var failures = new HashMap<Letter, String>();
        var messages = messages(letters, failures);
        try {
            sender.getObject().send(messages.keySet().toArray(MimeMessage[]::new));
        } catch (MailSendException some) {
            some.getFailedMessages().forEach((message, why) -> failures.put(messages.get(message), said(why)));
        } catch (MailException all) {
            messages.values().forEach(letter -> failures.put(letter, said(all)));
        }
        return failures;
    }

    private Map<MimeMessage, Letter> messages(List<Letter> letters, Map<Letter, String> failures) {
        var messages = new LinkedHashMap<MimeMessage, Letter>();
        var places = text.placesOf(letters);
        for (var letter : letters) {
            try {
                messages.put(message(letter, text.of(letter, places)), letter);
            } catch (MessagingException bad) {
                failures.put(letter, said(bad));
            }
        }
        return messages;
    }

    private static String said(Exception why) {
        return String.valueOf(why.getMessage());
    }

    /** The id is the same at every try, so that servers and readers can tell a repetition. */
    private MimeMessage message(Letter letter, String body) throws MessagingException {
        var message = sender.getObject().createMimeMessage();
        var helper = new MimeMessageHelper(message, false, StandardCharsets.UTF_8.name());
        helper.setFrom(from.isEmpty() ? "thi-dua@" + address.host() : from);
        helper.setTo(letter.address());
        helper.setSubject(oneLine(letter.subject()));
        helper.setText(body);
        message.setHeader("Message-ID", "<%s@%s>".formatted(letter.key(), address.host()));
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    /** A line break would begin another header. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}

package vn.thidua;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.sql.DataSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.thidua.database.TestDatabase;

/** The whole application with the demo province on a port and a database of its own; one context for all such tests. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        // A URL keeps the embedded server of a local start away; the connections are those of the test database. Nobody
        // is
        // told of tasks in the midst of a test; what a test tells is mailed soon.
        properties = {
            "spring.datasource.url=jdbc:postgresql:tests",
            "management.server.port=0",
            "thidua.telling.look=P1D",
            "thidua.telling.daily=-",
            "thidua.mail.every=PT1S"
        })
@Import(WholeApplicationTest.Database.class)
public @interface WholeApplicationTest {

    /** The test database in place of the embedded one, and a mail server. */
    @TestConfiguration
    class Database {

        @Bean
        DataSource dataSource() {
            return TestDatabase.fresh();
        }

        @Bean(initMethod = "start", destroyMethod = "stop")
        GreenMail mailbox() {
            return new GreenMail(ServerSetup.SMTP.dynamicPort());
        }

        @Bean
        JavaMailSender mailSender(GreenMail mailbox) {
            var sender = new JavaMailSenderImpl();
            sender.setHost("localhost");
            sender.setPort(mailbox.getSmtp().getPort());
            return sender;
        }
    }
}

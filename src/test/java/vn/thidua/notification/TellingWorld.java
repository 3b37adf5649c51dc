package vn.thidua.notification;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.database.TestDatabase;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.Role;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitKind;

/** Sở Y tế with people who want mail, and everything between a notice and a mail server. */
class TellingWorld {

    static final String TEXT = "Trường hợp Nguyễn Văn Một còn thiếu báo cáo.";

    private final DataSource database = TestDatabase.migrated();
    private final JdbcClient db = JdbcClient.create(database);
    private final Map<Long, NoticePlace> places = new HashMap<>();
    private final Organisation organisation = mock();
    private final NoticeWriting writing = new NoticeWriting(db);
    private final Outbox outbox = new Outbox(db);
    private final PublicAddress address = new PublicAddress("https://thidua.tinh.gov.vn", new MockEnvironment());
    private final MailText text = new MailText(ids -> places, address);

    TellingWorld() {
        db.sql("""
                insert into unit (code, name, kind, parent_code, valid_from)
                values ('ninh-thuan', 'UBND tỉnh', 'PROVINCE', null, '2000-01-01'),
                       ('so-y-te', 'Sở Y tế', 'DEPARTMENT', 'ninh-thuan', '2000-01-01')
                """).update();
        when(organisation.acting(anyString())).then(call -> findPerson(call.getArgument(0)));
        when(organisation.holders(any(), anyString())).then(call -> db.sql("select id from person where active")
                .query((row, number) -> findPerson(row.getString("id")))
                .list());
        when(organisation.provinceOf(anyString()))
                .thenReturn(new Unit("ninh-thuan", "UBND tỉnh", UnitKind.PROVINCE, null, LocalDate.EPOCH, null, null));
        when(organisation.everyoneOf("ninh-thuan")).then(call -> db.sql("select id from person")
                .query((row, number) -> findPerson(row.getString("id")))
                .list());
    }

    /** Somebody of Sở Y tế, with a confirmed address or without. */
    void person(String id, @Nullable String mail) {
        db.sql("insert into person values (?, 'Nguyễn Thị Lan', 'Chuyên viên', 'so-y-te', true, true)")
                .param(id)
                .update();
        if (mail != null) {
            db.sql("insert into mail_address values (?, ?)").params(id, mail).update();
        }
    }

    /** That many more, with addresses. */
    void people(int number) {
        db.sql("""
                insert into person
                select 'nguoi' || n, 'Người ' || n, 'Chuyên viên', 'so-y-te', true, true from generate_series(1, ?) n
                """).param(number).update();
        db.sql("insert into mail_address select id, id || '@soyte.gov.vn' from person where id like 'nguoi%'")
                .update();
    }

    void tell(String personId, String subject) {
        tell(NoticeKind.RETURNED, personId, subject);
    }

    void tell(NoticeKind kind, String personId, String subject) {
        notices().tellPerson(kind, personId, subject, TEXT, "case-1");
    }

    void wish(String personId, NoticeKind kind, MailWay way) {
        table().choose(personId, kind, way);
    }

    /** All that waits for its time may be tried now. */
    void timePasses() {
        db.sql("update mail set next_try_at = now() where sent_at is null").update();
    }

    /** The newest notice. */
    long notice() {
        return db.sql("select max(id) from notice").query(Long.class).single();
    }

    int number(String sql) {
        return db.sql(sql).query(Integer.class).single();
    }

    MailServer server(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("localhost");
        sender.setPort(port);
        return server(sender);
    }

    MailServer server(@Nullable JavaMailSender sender) {
        var beans = new StaticListableBeanFactory(sender == null ? Map.of() : Map.of("sender", sender));
        ObjectProvider<JavaMailSender> provider = beans.getBeanProvider(JavaMailSender.class);
        return new MailServer(provider, text, address, "");
    }

    MailWorker worker(int port) {
        return new MailWorker(outbox, server(port));
    }

    MailWorker workerWithoutServer() {
        return new MailWorker(outbox, server((JavaMailSender) null));
    }

    MailChoosing choosing() {
        return new MailChoosing(table(), outbox, server(new JavaMailSenderImpl()), organisation);
    }

    MailChoosing choosingWithoutServer() {
        return new MailChoosing(table(), outbox, server((JavaMailSender) null), organisation);
    }

    FailedMails failedMails() {
        return new FailedMails(db, organisation);
    }

    DailyMails dailyMails() {
        return new DailyMails(db, outbox, ids -> places, text);
    }

    MailSettingTable table() {
        return new MailSettingTable(db);
    }

    Notices notices() {
        return new JdbcNotices(writing, organisation);
    }

    NoticeWriting writing() {
        return writing;
    }

    Outbox outbox() {
        return outbox;
    }

    Map<Long, NoticePlace> places() {
        return places;
    }

    JdbcClient db() {
        return db;
    }

    TransactionTemplate transaction() {
        return new TransactionTemplate(new DataSourceTransactionManager(database));
    }

    private Person findPerson(String id) {
        var roles = id.equals("tuan.ngo") ? Set.of(Role.PROCESS_ADMIN) : Set.of(Role.OFFICER);
        return new Person(id, "Nguyễn Thị Lan", "Chuyên viên", "so-y-te", true, true, roles);
    }
}

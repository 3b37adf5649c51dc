package vn.thidua.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.database.TestDatabase;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.Role;
import vn.thidua.refusal.Refused;

class NoticesTest {

    private final JdbcClient jdbc = JdbcClient.create(TestDatabase.migrated());
    private final Organisation organisation = mock();
    private final Notices notices = new JdbcNotices(new NoticeWriting(jdbc), organisation);
    private final NoticeBox box = new JdbcNoticeBox(jdbc);

    @BeforeEach
    void twoHeads() {
        when(organisation.holders(Role.HEAD, "so-y-te")).thenReturn(List.of(head("lan.nguyen"), head("an.tran")));
    }

    @Test
    void tellsEveryHolderOfTheRole() {
        tell("Hồ sơ bị trả lại", "case-1");

        assertThat(newest("lan.nguyen")).singleElement().satisfies(notice -> {
            assertThat(notice.subject()).isEqualTo("Hồ sơ bị trả lại");
            assertThat(notice.text()).isEqualTo("Hãy bổ sung báo cáo thành tích.");
            assertThat(notice.caseKey()).isEqualTo("case-1");
            assertThat(notice.read()).isFalse();
        });
        assertThat(box.unread("an.tran")).isEqualTo(1);
    }

    @Test
    void tellsTheSameOnlyOnceADay() {
        tell("Sắp đến hạn", "case-1");
        tell("Sắp đến hạn", "case-1");
        assertThat(newest("lan.nguyen")).hasSize(1);

        jdbc.sql("update notice set told_on = told_on - 1").update();
        tell("Sắp đến hạn", "case-1");
        assertThat(newest("lan.nguyen")).hasSize(2);
    }

    @Test
    void tellsOtherWordsAboutTheSameThingOnTheSameDay() {
        notices.tellPerson(NoticeKind.RETURNED, "lan.nguyen", "Bị trả lại", "Văn bản số 1", "/thi-dua/directives.html");
        notices.tellPerson(NoticeKind.RETURNED, "lan.nguyen", "Bị trả lại", "Văn bản số 2", "/thi-dua/directives.html");

        assertThat(newest("lan.nguyen")).extracting(Notice::text).containsExactly("Văn bản số 2", "Văn bản số 1");
    }

    @Test
    void showsTheNewestFirst() {
        tell("Thứ nhất", "case-1");
        tell("Thứ hai", "case-1");

        assertThat(newest("an.tran")).extracting(Notice::subject).containsExactly("Thứ hai", "Thứ nhất");
    }

    @Test
    void marksOneOrAllAsRead() {
        tell("Thứ nhất", "case-1");
        tell("Thứ hai", "case-2");
        tell("Thứ ba", "case-3");

        box.markRead("lan.nguyen", newest("lan.nguyen").get(0).id());
        assertThat(box.unread("lan.nguyen")).isEqualTo(2);

        box.markAllRead("lan.nguyen");
        assertThat(box.unread("lan.nguyen")).isZero();
        assertThat(box.unread("an.tran")).isEqualTo(3);
    }

    @Test
    void refusesToMarkAnotherPersonsNotice() {
        tell("Thứ nhất", "case-1");
        var foreign = newest("an.tran").get(0).id();

        assertThatThrownBy(() -> box.markRead("lan.nguyen", foreign)).isInstanceOf(Refused.class);
        assertThat(box.unread("an.tran")).isEqualTo(1);
    }

    private void tell(String subject, String caseKey) {
        notices.tell(NoticeKind.RETURNED, Role.HEAD, "so-y-te", subject, "Hãy bổ sung báo cáo thành tích.", caseKey);
    }

    private static Person head(String id) {
        return new Person(id, "Nguyễn Thị Lan", "Giám đốc Sở", "so-y-te", true, true, Set.of(Role.HEAD));
    }

    private List<Notice> newest(String person) {
        return box.newest(person, false, Long.MAX_VALUE);
    }
}

package vn.thidua.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.calendar.WorkCalendar;

/** New and due work told to people, and the one mail of a working day. */
class DailyTellingTest {

    private static final WorkCalendar CALENDAR = day -> day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue();
    private static final String MONDAY = "2026-11-23T07:00:00+07:00";
    private static final LocalDate DUE = LocalDate.of(2026, 11, 25);

    private final TellingWorld world = new TellingWorld();
    private final OpenWork work = mock();

    @BeforeEach
    void somebodyWantsOneMailADay() {
        world.person("lan.nguyen", "lan@soyte.gov.vn");
        Stream.of(NoticeKind.values()).forEach(kind -> world.wish("lan.nguyen", kind, MailWay.DAILY));
    }

    @Test
    void writesOneMailOfAllThatWaitsAndNoSecondOne() {
        world.tell(NoticeKind.RETURNED, "lan.nguyen", "Hồ sơ được trả lại");
        world.tell(NoticeKind.OVERDUE, "lan.nguyen", "Quá hạn nộp");
        world.places().put(world.notice(), new NoticePlace("/thi-dua/dossier.html?case=case-1", false));
        at(MONDAY).run();
        world.tell(NoticeKind.RESULT, "lan.nguyen", "Đã công bố");
        at("2026-11-23T17:00:00+07:00").run();

        assertThat(world.outbox().claim(9)).singleElement().satisfies(letter -> {
            assertThat(letter.key()).isEqualTo("daily-lan.nguyen-2026-11-23");
            assertThat(letter.subject()).isEqualTo("Tổng hợp ngày 23/11/2026: Việc bị trả lại (1), Việc quá hạn (1)");
            assertThat(letter.text()).isEqualTo("""
                    Việc bị trả lại (1)
                    - Hồ sơ được trả lại
                      https://thidua.tinh.gov.vn/thi-dua/notices.html

                    Việc quá hạn (1)
                    - Quá hạn nộp
                      https://thidua.tinh.gov.vn/thi-dua/dossier.html?case=case-1""");
        });
        at("2026-11-24T07:00:00+07:00").run();
        assertThat(world.outbox().claim(9)).extracting(Letter::key).containsExactly("daily-lan.nguyen-2026-11-24");
    }

    @Test
    void writesNoneOfWhatWasReadOrDoneMeanwhile() {
        world.tell(NoticeKind.RETURNED, "lan.nguyen", "Hồ sơ được trả lại");
        world.db().sql("update notice set read_at = now()").update();
        when(work.created(any(), any())).thenReturn(List.of(errand(1, "lan.nguyen", false)));
        telling(MONDAY).tellNew();
        assertThat(world.number("select count(*) from mail where daily")).isEqualTo(2);

        at(MONDAY).run();

        assertThat(world.number("select count(*) from mail")).isZero();
    }

    @Test
    void waitsUntilSevenAndForAWorkingDay() {
        world.tell(NoticeKind.RETURNED, "lan.nguyen", "Hồ sơ được trả lại");

        at("2026-11-23T06:59:00+07:00").run();
        at("2026-11-22T09:00:00+07:00").run();

        assertThat(world.outbox().claim(9)).isEmpty();
        assertThat(world.number("select count(*) from telling_day")).isZero();
    }

    @Test
    void tellsOfWorkDueWithinTwoWorkingDaysAndOverdue() {
        var friday = "2026-11-27T08:00:00+07:00";
        var end = Instant.parse("2026-12-01T23:59:59.999999999+07:00");
        var now = Instant.parse(friday);
        when(work.due(eq(NoticeKind.DUE_SOON), eq(now), eq(end))).thenReturn(List.of(errand(1, "lan.nguyen", false)));
        when(work.due(eq(NoticeKind.OVERDUE), any(), eq(now))).thenReturn(List.of(errand(2, "lan.nguyen", false)));

        telling(friday).tellDue();

        assertThat(subjects()).containsExactly("Việc quá hạn: Ký văn bản 2", "Việc sắp đến hạn: Ký văn bản 1");
        assertThat(world.db()
                        .sql("select distinct text from notice")
                        .query(String.class)
                        .single())
                .isEqualTo("Đề nghị khen thưởng – Sở Y tế. Hạn xử lý: 25/11/2026.");
    }

    @Test
    void saysWhatComesBack() {
        when(work.created(any(), any())).thenReturn(List.of(errand(1, "lan.nguyen", true)));

        telling(MONDAY).tellNew();

        assertThat(subjects()).containsExactly("Việc bị trả lại: Ký văn bản 1");
        assertThat(world.db()
                        .sql("select kind || task_id from notice")
                        .query(String.class)
                        .single())
                .isEqualTo("RETURNEDtask-1");
    }

    @Test
    void tellsWhoGetsMuchAtOnceHowMuchItIs() {
        when(work.created(any(), any())).thenReturn(errands(6));
        telling(MONDAY).tellNew();
        when(work.created(any(), any())).thenReturn(errands(5));
        telling("2026-11-23T07:05:00+07:00").tellNew();

        assertThat(subjects()).hasSize(6).first().isEqualTo("Việc mới: 6 việc, lúc 07:00 ngày 23/11/2026");
    }

    private List<String> subjects() {
        return world.db()
                .sql("select subject from notice order by id")
                .query(String.class)
                .list();
    }

    private static List<Errand> errands(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(one -> errand(one, "lan.nguyen", false))
                .toList();
    }

    private static Errand errand(int number, String person, boolean again) {
        return new Errand(
                person,
                "task-" + number,
                "Ký văn bản " + number,
                "Đề nghị khen thưởng – Sở Y tế",
                "case-" + number,
                DUE,
                again);
    }

    private TaskTelling telling(String moment) {
        return new TaskTelling(work, world.writing(), CALENDAR, clock(moment));
    }

    private DailyTelling at(String moment) {
        return new DailyTelling(
                world.db(), telling(moment), world.dailyMails(), world.outbox(), CALENDAR, clock(moment));
    }

    private static Clock clock(String moment) {
        return Clock.fixed(Instant.parse(moment), ZoneId.of("Asia/Ho_Chi_Minh"));
    }
}

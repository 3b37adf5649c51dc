package vn.thidua.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.desk.TaskQuestion.Due;
import vn.thidua.desk.TaskQuestion.Order;
import vn.thidua.desk.TaskQuestion.Tab;
import vn.thidua.refusal.Refused;

/** The person's list of open tasks. */
class OpenTasksTest {

    private static final String OFFICER = "thuy.pham";
    private static final List<String> GROUPS = List.of(
            "officer.so-y-te", "council-member.so-y-te", "officer.so-tu-phap", "head.so-y-te", "appraiser.so-noi-vu");
    private static final List<String> PEOPLE =
            List.of(OFFICER, "mai.tran", "dung.nguyen", "lan.nguyen", "son.ho", "ngoc.do");

    private static DeskWorld world;
    private static Tasks tasks;

    @BeforeAll
    static void start() {
        world = DeskWorld.shared();
        tasks = world.get(Tasks.class);
    }

    @AfterEach
    void clear() {
        world.clear();
    }

    @Test
    void showsExactlyWhatTheEngineLetsEachPersonSee() {
        mix(new Random(20231231), 150);

        for (var person : PEOPLE) {
            var seen = Stream.of(Tab.MINE, Tab.GROUP).flatMap(tab -> ids(ask(tab), person).stream());
            assertThat(seen)
                    .as(person)
                    .containsExactlyInAnyOrderElementsOf(world.as(person, OpenTasksTest::authorised));
        }
    }

    /** Of every group, held or not, given without a group, of a person asked directly, and of another province. */
    private static void mix(Random random, int number) {
        for (var i = 0; i < number; i++) {
            var about = new HashMap<String, Object>();
            var group = GROUPS.get(random.nextInt(GROUPS.size()));
            var holder = PEOPLE.get(random.nextInt(PEOPLE.size()));
            if (random.nextInt(4) > 0) {
                about.put("group", group);
            }
            if (random.nextInt(3) == 0) {
                about.put("holder", holder);
            }
            var task = world.task(random.nextInt(5) == 0 ? "ha-nam" : "ninh-thuan", "bao-cao", about);
            if (random.nextInt(6) == 0) {
                world.engine().getTaskService().addCandidateUser(task, holder);
            }
        }
    }

    private static List<String> authorised() {
        return world.engine().getTaskService().createTaskQuery().list().stream()
                .map(Task::getId)
                .toList();
    }

    @Test
    void givesEveryPageOnceInTheOrderAskedFor() {
        var later = named("Sau", Map.of("due", 9));
        var first = named("Trước", Map.of("due", 1));
        var never = new ArrayList<String>();
        for (var i = 0; i < 60; i++) {
            never.add(named("Không hạn", Map.of()));
        }

        var byDeadline = ids(ask(Tab.GROUP), OFFICER);

        assertThat(byDeadline)
                .hasSize(62)
                .doesNotHaveDuplicates()
                .startsWith(first, later)
                .containsAll(never);
        assertThat(ids(ordered(Order.NEWEST), OFFICER))
                .hasSize(62)
                .doesNotHaveDuplicates()
                .endsWith(later);
    }

    @Test
    void sortsByUnitAsVietnameseListsDo() {
        for (var unit :
                List.of("Sở Y tế", "UBND huyện Đầm Dơi", "UBND huyện Dầu Tiếng", "UBND huyện Eo Gió", "Ban Dân tộc")) {
            named("Thẩm định", Map.of("unitName", unit));
        }

        assertThat(tasks.open(ordered(Order.UNIT), "", OFFICER).tasks())
                .extracting(OpenTask::unit)
                .containsExactly(
                        "Ban Dân tộc", "Sở Y tế", "UBND huyện Dầu Tiếng", "UBND huyện Đầm Dơi", "UBND huyện Eo Gió");
    }

    @Test
    void saysWhoHoldsATaskSinceWhenAndThatItIsLate() {
        var task = named("Viết báo cáo", Map.of("due", -1, "unitName", "Sở Y tế", "movementName", "Thi đua 2023"));
        world.engine().getTaskService().claim(task, OFFICER);

        var shown = tasks.open(ask(Tab.MINE), "", OFFICER).tasks();

        assertThat(shown).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("Viết báo cáo");
            assertThat(one.process()).isEqualTo("Xét khen thưởng");
            assertThat(one.unit()).isEqualTo("Sở Y tế");
            assertThat(one.movement()).isEqualTo("Thi đua 2023");
            assertThat(one.caseKey()).startsWith("ho-so-");
            assertThat(one.holderName()).isEqualTo("Phạm Thị Thủy");
            assertThat(one.heldSince()).isAfterOrEqualTo(one.created());
            assertThat(one.due()).isEqualTo(DeskWorld.NOW.minusSeconds(86_400));
            assertThat(one.overdue()).isTrue();
            assertThat(one.mayRelease()).isTrue();
        });
        assertThat(tasks.open(ask(Tab.OVERDUE), "", OFFICER)).isEqualTo(tasks.open(ask(Tab.MINE), "", OFFICER));
    }

    @Test
    void countsWhatEachTabShows() {
        world.engine().getTaskService().claim(named("Của tôi", Map.of("due", -1)), OFFICER);
        named("Của nhóm", Map.of("due", -2));
        named("Của nhóm", Map.of("due", 2));
        named("Đơn vị khác", Map.of("group", "officer.so-tu-phap"));

        assertThat(tasks.overview(OFFICER).counts()).isEqualTo(new TaskCounts(1, 2, 2, 0, 0));
    }

    @Test
    void showsAHeadTheWorkOfTheUnitAndItsDivisionsOnlyToDistributeIt() {
        var officer = named("Của chuyên viên", Map.of());
        var division = named("Của phòng", Map.of("group", "appraiser.so-y-te-phong-to-chuc-can-bo"));
        named("Đơn vị khác", Map.of("group", "officer.so-tu-phap"));

        assertThat(ids(ask(Tab.LED), "dung.nguyen")).containsExactlyInAnyOrder(officer, division);
        assertThat(ids(ask(Tab.GROUP), "dung.nguyen")).isEmpty();
        assertThat(ids(ask(Tab.LED), OFFICER)).isEmpty();
        assertThat(tasks.overview("dung.nguyen").counts().led()).isEqualTo(2);
    }

    @Test
    void showsALeadOfAppraisalsTheAppraisersWork() {
        var appraisal = named("Thẩm định", Map.of("group", "appraiser.so-noi-vu"));
        named("Ban hành", Map.of("group", "clerk.so-noi-vu"));

        assertThat(ids(ask(Tab.LED), "hoa.dang")).containsExactly(appraisal);
    }

    @ParameterizedTest
    @CsvSource({
        "so y te, Sở Y tế",
        "SỞ Y TẾ, Sở Y tế",
        "thi dua doi moi, Phường Đông Hải",
        "dong bao cao, Phường Đông Hải",
        "viet bao cao, Phường Đông Hải",
    })
    void findsWordsWithoutMarks(String words, String unit) {
        named("Viết báo cáo", Map.of("unitName", "Phường Đông Hải", "movementName", "Thi đua đổi mới"));
        named("Ký văn bản", Map.of("unitName", "Sở Y tế", "movementName", "Thi đua 2023"));

        assertThat(tasks.open(worded(words), "", OFFICER).tasks())
                .extracting(OpenTask::unit)
                .containsExactly(unit);
    }

    @Test
    void narrowsByProcessUnitMovementAndDeadline() {
        var late = named("Một", Map.of("unitName", "Sở Y tế", "movementName", "Thi đua 2023", "due", -1));
        var soon = named("Hai", Map.of("unitName", "Sở Tư pháp", "due", 3));
        var report = world.task("ninh-thuan", "bao-cao", Map.of("group", "officer.so-y-te"));

        assertThat(ids(narrowed("bao-cao", "", "", Due.ANY), OFFICER)).containsExactly(report);
        assertThat(ids(narrowed("", "Sở Tư pháp", "", Due.ANY), OFFICER)).containsExactly(soon);
        assertThat(ids(narrowed("", "", "Thi đua 2023", Due.ANY), OFFICER)).containsExactly(late);
        assertThat(ids(narrowed("", "", "", Due.OVERDUE), OFFICER)).containsExactly(late);
        assertThat(ids(narrowed("", "", "", Due.WEEK), OFFICER)).containsExactly(soon);
        assertThat(ids(narrowed("", "", "", Due.NONE), OFFICER)).containsExactly(report);
        var choices = tasks.overview(OFFICER).choices();
        assertThat(choices.units()).containsExactly("Sở Tư pháp", "Sở Y tế");
        assertThat(choices.movements()).containsExactly("Thi đua 2023");
        assertThat(choices.processes())
                .extracting(TaskChoices.ProcessChoice::name)
                .containsExactly("Báo cáo định kỳ", "Xét khen thưởng");
    }

    @Test
    void keepsWhatAPersonCompletedAndNobodyElses() {
        var done = named("Viết báo cáo", Map.of("unitName", "Sở Y tế"));
        world.engine().getTaskService().claim(done, OFFICER);
        world.engine().getTaskService().complete(done);
        var givenBack = named("Trả lại", Map.of());
        world.engine().getTaskService().claim(givenBack, OFFICER);
        world.engine().getTaskService().setAssignee(givenBack, "mai.tran");
        world.engine().getTaskService().complete(givenBack);

        assertThat(tasks.done("", "", OFFICER).tasks()).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("Viết báo cáo");
            assertThat(one.unit()).isEqualTo("Sở Y tế");
            assertThat(one.caseKey()).startsWith("ho-so-");
        });
        assertThat(tasks.done("bao cao", "", OFFICER).tasks()).hasSize(1);
        assertThat(tasks.done("khac", "", OFFICER).tasks()).isEmpty();
        assertThat(tasks.overview(OFFICER).counts().done()).isEqualTo(1);
        assertThat(tasks.done("", "", "mai.tran").tasks())
                .extracting(DoneTask::name)
                .containsExactly("Trả lại");
    }

    @Test
    void refusesASearchOfTenThousandCharacters() {
        assertThatThrownBy(() -> worded("a".repeat(10_000)))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.sentence())
                        .isEqualTo("Nội dung tìm kiếm dài 10000 ký tự, không được quá 200 ký tự; hãy tìm bằng"
                                + " vài từ."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "hôm qua|1", "2023-13-45 10:00:00|1", "|"})
    void refusesAPageThatIsNone(String after) {
        assertThatThrownBy(() -> tasks.open(ask(Tab.MINE), after, OFFICER)).isInstanceOf(Refused.class);
    }

    private static String named(String name, Map<String, Object> more) {
        var about = new HashMap<String, Object>(Map.of("step", name, "group", "officer.so-y-te"));
        about.putAll(more);
        return world.task(about);
    }

    private static List<String> ids(TaskQuestion question, String person) {
        var ids = new ArrayList<String>();
        for (var after = ""; after != null; ) {
            var page = tasks.open(question, after, person);
            page.tasks().forEach(task -> ids.add(task.id()));
            after = page.next();
        }
        return ids;
    }

    private static TaskQuestion ask(Tab tab) {
        return new TaskQuestion(tab, Order.DUE, "", "", "", Due.ANY, "");
    }

    private static TaskQuestion ordered(Order order) {
        return new TaskQuestion(Tab.GROUP, order, "", "", "", Due.ANY, "");
    }

    private static TaskQuestion worded(String words) {
        return new TaskQuestion(Tab.GROUP, Order.DUE, "", "", "", Due.ANY, words);
    }

    private static TaskQuestion narrowed(String process, String unit, String movement, Due due) {
        return new TaskQuestion(Tab.GROUP, Order.DUE, process, unit, movement, due, "");
    }
}

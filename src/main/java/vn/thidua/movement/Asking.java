package vn.thidua.movement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.movement.Question.Kind;
import vn.thidua.notification.NoticeKind;
import vn.thidua.organisation.Organisation;
import vn.thidua.refusal.Refused;

/** Questions and proposals of change go to the body the document names, and its answer comes back. */
@Service
@Transactional
public class Asking {

    private final QuestionTable questions;
    private final LaunchTable launches;
    private final MovementPlans plans;
    private final Scope scope;
    private final MovementSight sight;
    private final MovementDesks desks;
    private final MovementNotices notices;
    private final Organisation organisation;
    private final Clock clock;

    Asking(
            QuestionTable questions,
            LaunchTable launches,
            MovementPlans plans,
            Scope scope,
            MovementSight sight,
            MovementDesks desks,
            MovementNotices notices,
            Organisation organisation,
            Clock clock) {
        this.questions = questions;
        this.launches = launches;
        this.plans = plans;
        this.scope = scope;
        this.sight = sight;
        this.desks = desks;
        this.notices = notices;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** The launched movements that address the person's unit and name a body for questions. */
    public List<LaunchCase> choices(String personId) {
        var unit = organisation.person(personId).unitCode();
        return plans.newest().stream()
                .flatMap(plan -> launches.ofPlan(plan.code()).stream())
                .filter(LaunchCase::issued)
                .filter(launch -> Launching.of(planOf(launch)).questions() != null)
                .filter(launch -> scope.standing(planOf(launch)).containsKey(unit))
                .toList();
    }

    /** Asks about one of {@link #choices}, named by its id; the responsible body is told. */
    public Question ask(UUID launchId, Kind kind, String text, String personId) {
        var unit = organisation.person(personId).unitCode();
        desks.requireOfUnit(unit, personId);
        if (choices(personId).stream().noneMatch(launch -> launch.id().equals(launchId))) {
            throw new Refused(
                    "movement-not-yours",
                    "Phong trào đã chọn chưa được phát động hoặc không có đơn vị của bạn; hãy chọn trong danh sách.",
                    "movement");
        }
        var question =
                new Question(UUID.randomUUID(), launchId, unit, kind, text, personId, LocalDate.now(clock), null, null);
        questions.add(question);
        notices.tellDesk(
                NoticeKind.NEW_WORK,
                question.id(),
                responsible(question),
                kind.label() + " về phong trào thi đua",
                "%s hỏi: %s".formatted(organisation.unit(unit).name(), text));
        return question;
    }

    /** Answers; the person who asked is told. */
    public void answer(UUID id, String answer, String personId) {
        var question = questions.get(id);
        desks.require(responsible(question), personId);
        questions.answer(id, answer, personId);
        notices.tellPerson(
                NoticeKind.OTHER,
                id,
                question.askedBy(),
                "Trả lời về phong trào thi đua",
                "Trả lời nội dung bạn hỏi: " + answer);
    }

    /** The question with that id; an id nobody asked under is a programming error. */
    public Question get(UUID id) {
        return questions.get(id);
    }

    /** The launch the question is about. */
    public LaunchCase launchOf(Question question) {
        return launches.get(question.launchId());
    }

    /** Everything asked about a launch and the answers, the newest first. */
    public List<Question> of(UUID launchId) {
        return questions.of(launchId);
    }

    /** What the person may see of it. */
    public List<Question> seenBy(LaunchCase launch, String personId) {
        var seen = sight.unitsSeenBy(planOf(launch), personId);
        return of(launch.id()).stream()
                .filter(question -> seen.test(question.unitCode()))
                .toList();
    }

    /** The body that answers. */
    public Desk responsible(Question question) {
        return rule(question).to();
    }

    /** What the document says of questions. */
    public Launch.Questions rule(Question question) {
        var launch = Launching.of(planOf(launchOf(question)));
        return Objects.requireNonNull(launch.questions(), "The plan names nobody for questions");
    }

    private MovementPlan planOf(LaunchCase launch) {
        return plans.plan(launch.planCode(), launch.planVersion());
    }
}

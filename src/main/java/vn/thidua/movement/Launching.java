package vn.thidua.movement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.document.OfficialDocument;
import vn.thidua.organisation.Organisation;
import vn.thidua.refusal.Refused;

/** Drafts the launch plan of a movement and issues it with number and date. */
@Service
@Transactional
public class Launching {

    private final LaunchTable launches;
    private final MovementPlans plans;
    private final MovementDesks desks;
    private final Organisation organisation;
    private final Clock clock;

    Launching(LaunchTable launches, MovementPlans plans, MovementDesks desks, Organisation organisation, Clock clock) {
        this.launches = launches;
        this.plans = plans;
        this.desks = desks;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** The newest plans without a launch whose drafting is this person's work. */
    public List<MovementPlan> choices(String personId) {
        var person = organisation.person(personId);
        return plans.newest().stream()
                .filter(plan -> plan.conduct().launch() != null)
                .filter(plan -> of(plan).drafter().seats(person))
                .filter(plan -> launches.ofPlan(plan.code()).isEmpty())
                .toList();
    }

    /** Begins the draft for one of {@link #choices}, named by its plan's code. */
    public LaunchCase open(String planCode, String personId) {
        var plan = choices(personId).stream()
                .filter(choice -> choice.code().equals(planCode))
                .findFirst()
                .orElseThrow(Launching::notYours);
        var launch = new LaunchCase(
                UUID.randomUUID(), planCode, plan.version(), LaunchStage.DRAFT, plan.name(), "", "", null);
        if (!launches.add(launch, personId)) {
            throw notYours();
        }
        return launch;
    }

    /** Puts the draft before the issuer. */
    public void submit(UUID id, String title, String summary, String personId) {
        desks.require(of(planOf(id)).drafter(), personId);
        launches.submit(id, title, summary, personId);
    }

    /** Gives the draft back to the drafter. */
    public void giveBack(UUID id, String reason, String personId) {
        desks.require(of(planOf(id)).issuer(), personId);
        launches.giveBack(id, reason);
    }

    /** Issues the launch plan under its number, on a day not after today. */
    public void issue(UUID id, OfficialDocument document, String personId) {
        desks.require(of(planOf(id)).issuer(), personId);
        document.refuseUnlessPossible(LocalDate.now(clock));
        launches.issue(id, document, personId);
    }

    /** What the plan says of its launch; asking a plan without one is a programming error. */
    static Launch of(MovementPlan plan) {
        return Objects.requireNonNull(plan.conduct().launch(), () -> "No launch in the plan " + plan.code());
    }

    private MovementPlan planOf(UUID id) {
        var launch = launches.get(id);
        return plans.plan(launch.planCode(), launch.planVersion());
    }

    private static Refused notYours() {
        return new Refused(
                "movement-not-yours",
                "Phong trào đã chọn không do bạn soạn thảo hoặc đã được phát động; hãy mở lại biểu mẫu và chọn trong"
                        + " danh sách.",
                "movement");
    }
}

package vn.thidua.nomination;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.award.Rounds;
import vn.thidua.award.Rounds.Round;
import vn.thidua.document.Written;
import vn.thidua.movement.MovementPlan;
import vn.thidua.movement.MovementPlan.Clause;
import vn.thidua.movement.MovementPlan.Subject;
import vn.thidua.movement.Scope;
import vn.thidua.movement.Selection;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.Unit;
import vn.thidua.refusal.Refused;

/** Whether somebody may open a proposal in a round; when not, the refusal quotes the words of the plan. */
@Component
class Eligibility {

    private final Organisation organisation;
    private final Rounds rounds;
    private final Scope scope;
    private final Authority authority;
    private final Clock clock;

    Eligibility(Organisation organisation, Rounds rounds, Scope scope, Authority authority, Clock clock) {
        this.organisation = organisation;
        this.rounds = rounds;
        this.scope = scope;
        this.authority = authority;
        this.clock = clock;
    }

    /** Whether the person's unit lies where the movement takes place, so that the round is shown to them at all. */
    boolean concerns(Round round, Person person) {
        MovementPlan plan = rounds.planOf(round.id());
        return proposer(round, person).isPresent()
                || organisation.subtree(plan.province()).contains(organisation.unit(person.unitCode()));
    }

    /** The unit in whose name the person proposes. */
    Optional<Unit> proposer(Round round, Person person) {
        return scope.proposerOf(rounds.planOf(round.id()), round.awardCode(), person.unitCode());
    }

    /** Why the person may not open a proposal in the round; none when they may. */
    Optional<Refused> obstacle(Round round, Person person) {
        MovementPlan plan = rounds.planOf(round.id());
        return proposer(round, person)
                .map(proposer -> obstacle(round, plan, proposer, person))
                .orElseGet(() -> Optional.of(outOfScope(plan, person)));
    }

    private Optional<Refused> obstacle(Round round, MovementPlan plan, Unit proposer, Person person) {
        var stage = plan.routeOf(round.awardCode()).stage("proposal");
        if (!person.holds(stage.role()) || !person.unitCode().equals(proposer.code())) {
            return Optional.of(authority.forbidden(stage.role(), proposer.code()));
        }
        if (LocalDate.now(clock).isAfter(round.deadline())) {
            return Optional.of(deadlinePassed(round, plan));
        }
        boolean chosen = stage.unit() != null
                || rounds.selected(round.id())
                        .map(units -> units.contains(proposer.code()))
                        .orElse(true);
        return chosen ? Optional.empty() : Optional.of(notChosen(plan, proposer));
    }

    private Refused outOfScope(MovementPlan plan, Person person) {
        String subjects = plan.subjects().stream()
                .map(Subject::clause)
                .distinct()
                .map(Clause::quoted)
                .collect(Collectors.joining("; "));
        return new Refused(
                "unit-out-of-scope",
                "%s không thuộc đối tượng của phong trào này; hãy chọn đợt xét khác. Đối tượng là: %s."
                        .formatted(organisation.unit(person.unitCode()).name(), subjects),
                "round");
    }

    private static Refused deadlinePassed(Round round, MovementPlan plan) {
        return new Refused(
                "deadline-passed",
                "Đợt xét đã hết hạn nộp hồ sơ vào ngày %s nên không lập hồ sơ mới được; hãy chọn đợt xét khác. Căn cứ: %s."
                        .formatted(
                                Written.day(round.deadline()),
                                plan.submission().clause().quoted()),
                "round");
    }

    private static Refused notChosen(MovementPlan plan, Unit proposer) {
        Selection selection = plan.conduct().selection();
        Clause clause = selection == null ? plan.submission().clause() : selection.clause();
        return new Refused(
                "unit-not-chosen",
                "%s không được chọn để lập hồ sơ trong đợt xét này; chỉ các tập thể được chọn mới đề nghị. Căn cứ: %s."
                        .formatted(proposer.name(), clause.quoted()),
                "round");
    }
}

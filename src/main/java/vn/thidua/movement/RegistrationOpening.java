package vn.thidua.movement;

import static vn.thidua.document.Written.day;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.calendar.Deadline;
import vn.thidua.calendar.DeadlineRule;
import vn.thidua.calendar.Deadlines;
import vn.thidua.organisation.Organisation;
import vn.thidua.refusal.Refused;

/** Opens the registration for a launched movement. */
@Service
@Transactional
public class RegistrationOpening {

    private final RegistrationTable registrations;
    private final MovementPlans plans;
    private final Launches launches;
    private final Deadlines deadlines;
    private final Organisation organisation;
    private final Clock clock;

    RegistrationOpening(
            RegistrationTable registrations,
            MovementPlans plans,
            Launches launches,
            Deadlines deadlines,
            Organisation organisation,
            Clock clock) {
        this.registrations = registrations;
        this.plans = plans;
        this.launches = launches;
        this.deadlines = deadlines;
        this.organisation = organisation;
        this.clock = clock;
    }

    /**
     * A movement whose registration may be opened.
     *
     * @param deadline until when under the document; none where a person sets the day
     */
    public record Choice(MovementPlan plan, @Nullable Deadline deadline) {}

    /** The launched movements without a registration that this person receives. */
    public List<Choice> choices(String personId) {
        var person = organisation.person(personId);
        return plans.newest().stream()
                .filter(plan -> plan.conduct().registration() != null)
                .filter(plan -> of(plan).receiver().seats(person))
                .filter(plan -> registrations.ofPlan(plan.code()).isEmpty())
                .filter(plan -> plan.conduct().launch() == null
                        || launches.issuedOn(plan.code()).isPresent())
                .map(plan -> new Choice(plan, deadline(plan)))
                .toList();
    }

    /**
     * Opens the registration until the document's last day. A day and a reason are given only where that day has passed
     * and the results of an earlier year are entered again; a day alone where the document leaves it to the receiver.
     */
    public RegistrationCase open(String planCode, @Nullable LocalDate lastDay, String reason, String personId) {
        var choice = choices(personId).stream()
                .filter(one -> one.plan().code().equals(planCode))
                .findFirst()
                .orElseThrow(RegistrationOpening::notYours);
        var deadline = choice.deadline();
        if (deadline != null && !deadline.lastDay().isBefore(today())) {
            return add(choice.plan(), lastDayOfDocument(deadline, lastDay), deadline, "", personId);
        }
        refuseUnlessExplicit(choice, lastDay, reason);
        return add(choice.plan(), Objects.requireNonNull(lastDay), deadline, reason, personId);
    }

    /** What the plan says of its registration; asking a plan without one is a programming error. */
    static Registration of(MovementPlan plan) {
        return Objects.requireNonNull(plan.conduct().registration(), () -> "No registration in " + plan.code());
    }

    private RegistrationCase add(
            MovementPlan plan, LocalDate lastDay, @Nullable Deadline deadline, String reason, String personId) {
        var registration = new RegistrationCase(
                UUID.randomUUID(),
                plan.code(),
                plan.version(),
                lastDay,
                deadline == null ? "" : deadline.text(),
                reason,
                RegistrationStage.OPEN,
                null);
        if (!registrations.add(registration, personId)) {
            throw notYours();
        }
        return registration;
    }

    private static LocalDate lastDayOfDocument(Deadline deadline, @Nullable LocalDate given) {
        if (given != null && !given.equals(deadline.lastDay())) {
            throw new Refused(
                    "registration-term-fixed",
                    "Văn bản đã quy định đăng ký đến hết ngày %s; hãy để trống ngày kết thúc."
                            .formatted(day(deadline.lastDay())),
                    "lastDay");
        }
        return deadline.lastDay();
    }

    private void refuseUnlessExplicit(Choice choice, @Nullable LocalDate lastDay, String reason) {
        if (lastDay == null || lastDay.isBefore(today())) {
            var clause = of(choice.plan()).term().clause();
            throw new Refused(
                    "registration-term-over",
                    "Văn bản quy định “%s” (%s); hãy chọn ngày kết thúc từ hôm nay trở đi để mở đăng ký."
                            .formatted(clause.text(), clause.source()),
                    "lastDay");
        }
        if (choice.deadline() != null && reason.isBlank()) {
            throw new Refused(
                    "reason-missing",
                    "Thời hạn của văn bản đã qua ngày %s; hãy nêu lý do mở để nhập lại kết quả đăng ký."
                            .formatted(day(choice.deadline().lastDay())),
                    "reason");
        }
    }

    private @Nullable Deadline deadline(MovementPlan plan) {
        var rule = of(plan).term().rule();
        return rule.kind() == DeadlineRule.Kind.GUIDED
                ? null
                : deadlines.compute(
                        rule, plan.year(), launches.issuedOn(plan.code()).orElse(null));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Refused notYours() {
        return new Refused(
                "movement-not-yours",
                "Phong trào đã chọn chưa được phát động, đã mở đăng ký hoặc không do bạn tiếp nhận; hãy mở lại biểu mẫu"
                        + " và chọn trong danh sách.",
                "movement");
    }
}

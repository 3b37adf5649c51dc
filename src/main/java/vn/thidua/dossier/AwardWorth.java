package vn.thidua.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.award.LegalNumber;
import vn.thidua.award.LegalProfile;
import vn.thidua.award.MoneyAmount;
import vn.thidua.award.MoneyLaw;
import vn.thidua.dossier.LegalCard.Worth;
import vn.thidua.movement.MovementPlan;
import vn.thidua.movement.MovementPlan.Award;
import vn.thidua.movement.NomineeKind;
import vn.thidua.organisation.Organisation;

/** What an award is worth under the law in force on a day and, where it is another, under the law the plan cites. */
@Component
class AwardWorth {

    private final MoneyLaw law;
    private final Organisation organisation;

    AwardWorth(MoneyLaw law, Organisation organisation) {
        this.law = law;
        this.organisation = organisation;
    }

    /** Collectives first; nothing for what the tables say nothing of. */
    List<Worth> of(MovementPlan plan, Award award, LocalDate on) {
        var kept = law.shownIn(organisation.provinceOf(plan.province()).code());
        var inForce = kept.inForce(on);
        var cited = Optional.ofNullable(plan.money().citedProfile())
                .filter(code ->
                        inForce.map(LegalProfile::code).filter(code::equals).isEmpty())
                .flatMap(kept::profile);
        return kept.baseSalary(on).stream()
                .flatMap(salary -> Stream.concat(
                        inForce.stream().flatMap(text -> kinds(plan)
                                .flatMap(kind -> worth(kept, text, true, award, kind, salary).stream())),
                        cited.stream().flatMap(text -> kinds(plan)
                                .flatMap(kind -> worth(kept, text, false, award, kind, salary).stream()))))
                .toList();
    }

    private static Stream<NomineeKind> kinds(MovementPlan plan) {
        return plan.subjects().stream()
                .flatMap(subject -> subject.nominees().stream())
                .distinct()
                .sorted();
    }

    private static Optional<Worth> worth(
            MoneyLaw kept, LegalProfile text, boolean inForce, Award award, NomineeKind kind, LegalNumber salary) {
        return kept.coefficient(text.code(), award.form(), kind).map(coefficient -> {
            var money = new MoneyAmount(text, coefficient, salary);
            return new Worth(
                    kind,
                    text.name(),
                    inForce,
                    coefficient.value(),
                    salary.value(),
                    money.amount(),
                    money.calculation(),
                    money.basis(),
                    money.note());
        });
    }
}

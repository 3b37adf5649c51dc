package vn.thidua.award;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.award.OfferedUnit.Chosen;
import vn.thidua.movement.NomineeKind;
import vn.thidua.movement.Quota;
import vn.thidua.movement.Selection.By;
import vn.thidua.movement.Selection.Pick;
import vn.thidua.organisation.Organisation;
import vn.thidua.refusal.Refused;

/** How many collectives a parent unit may choose: one commune a district, for some districts two (001, dòng 85). */
@Component
class ParentQuotas {

    private final Rounds rounds;
    private final Organisation organisation;

    ParentQuotas(Rounds rounds, Organisation organisation) {
        this.rounds = rounds;
        this.organisation = organisation;
    }

    /** In Vietnamese, with the clause; empty without a bound. */
    String words(SelectionPart part) {
        return picks(part)
                .flatMap(pick -> quota(part, pick).stream())
                .map(quota ->
                        "%d tập thể (%s: “%s”)".formatted(quota.numberFor(part.unitCode()), source(quota), text(quota)))
                .collect(Collectors.joining("; "));
    }

    /** Refuses more than the quota, and fewer without a reason while others could have been chosen. */
    void require(SelectionPart part, List<OfferedUnit> offered, List<Chosen> chosen, String fewerReason) {
        picks(part).forEach(pick -> quota(part, pick).ifPresent(quota -> {
            var codes = offered.stream()
                    .filter(unit -> unit.pick().equals(pick))
                    .map(unit -> unit.unit().code())
                    .toList();
            var number = (int) chosen.stream()
                    .filter(choice -> codes.contains(choice.unitCode()))
                    .count();
            refuseMore(part, quota, number);
            refuseFewer(part, quota, number, codes.size(), fewerReason);
        }));
    }

    private void refuseMore(SelectionPart part, Quota quota, int number) {
        if (number > quota.numberFor(part.unitCode())) {
            throw new Refused(
                    "selection-over-quota",
                    "%s chỉ được chọn %d tập thể (%s: “%s”) nhưng bạn chọn %d; hãy bỏ bớt."
                            .formatted(
                                    name(part), quota.numberFor(part.unitCode()), source(quota), text(quota), number),
                    "units");
        }
    }

    private void refuseFewer(SelectionPart part, Quota quota, int number, int offered, String reason) {
        if (number < Math.min(quota.numberFor(part.unitCode()), offered) && reason.isBlank()) {
            throw new Refused(
                    "selection-fewer-reason-missing",
                    "%s được chọn %d tập thể (%s) nhưng bạn chọn %d; hãy chọn đủ hoặc nêu lý do chọn ít hơn."
                            .formatted(name(part), quota.numberFor(part.unitCode()), source(quota), number),
                    "fewerReason");
        }
    }

    private Stream<Pick> picks(SelectionPart part) {
        var selection =
                Objects.requireNonNull(rounds.planOf(part.round()).conduct().selection());
        return selection.picks().stream().filter(pick -> pick.by() == By.PARENT);
    }

    private Optional<Quota> quota(SelectionPart part, Pick pick) {
        var award = rounds.planOf(part.round()).award(rounds.round(part.round()).awardCode());
        return award.quotas().stream()
                .filter(quota -> quota.kind() == NomineeKind.COLLECTIVE && quota.per() == Quota.Per.PARENT)
                .filter(quota -> quota.subjects().isEmpty() || quota.subjects().contains(pick.subject()))
                .findFirst();
    }

    private String name(SelectionPart part) {
        return organisation.unit(part.unitCode()).name();
    }

    private static String source(Quota quota) {
        return quota.clause().source();
    }

    private static String text(Quota quota) {
        return quota.clause().text();
    }
}

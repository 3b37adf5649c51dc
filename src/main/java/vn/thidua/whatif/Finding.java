package vn.thidua.whatif;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.movement.Conclusion;
import vn.thidua.movement.CriterionVerdict;
import vn.thidua.movement.MovementPlan;
import vn.thidua.movement.Verdict;
import vn.thidua.nomination.RoundNominee;
import vn.thidua.nomination.Verdicts;

/**
 * What the criteria say of a nominee. Where a person decided otherwise than the machine, the person's verdict stays.
 *
 * @param machine   what the machine finds, by criterion code, in the order of the plan
 * @param decided   what a person decided otherwise, by criterion code
 */
record Finding(
        MovementPlan plan, Map<String, CriterionVerdict> machine, Map<String, Verdicts.Line> decided, RoundNominee of) {

    /** @param checked what the machine finds of the criteria that a trial touches; of the others it found what is kept */
    static Finding of(MovementPlan plan, RoundNominee nominee, List<CriterionVerdict> checked) {
        var machine = new LinkedHashMap<String, CriterionVerdict>();
        var decided = new LinkedHashMap<String, Verdicts.Line>();
        for (var line : nominee.lines()) {
            machine.put(line.machine().code(), line.machine());
            if (line.overridden()) {
                decided.put(line.machine().code(), line);
            }
        }
        checked.forEach(verdict -> machine.put(verdict.code(), verdict));
        return new Finding(plan, machine, decided, nominee);
    }

    /** The verdict that counts. */
    Verdict verdict(String code) {
        var person = decided.get(code);
        return person == null ? machine.get(code).verdict() : person.effective();
    }

    /** Why the nominee is not ranked; none when nothing stands against it. */
    Optional<Position> obstacle() {
        if (!of.bar().isEmpty()) {
            return Optional.of(Position.of(Standing.BARRED, of.bar()));
        }
        var conclusion = conclusion();
        if (!conclusion.failed().isEmpty()) {
            return Optional.of(Position.of(Standing.FAILS, "Không đạt " + sources(conclusion.failed())));
        }
        if (!conclusion.open().isEmpty()) {
            return Optional.of(Position.of(Standing.NEEDS_HUMAN, "Cần người xem " + sources(conclusion.open())));
        }
        return of.undecided().isEmpty()
                ? Optional.empty()
                : Optional.of(Position.of(Standing.NEEDS_HUMAN, "Chưa kết luận vướng mắc: " + of.undecided()));
    }

    /** Whether the machine would not say today what it said at the last check. */
    boolean outdated() {
        return of.lines().stream().map(Verdicts.Line::machine).anyMatch(kept -> {
            var now = machine.get(kept.code());
            return now != null && now.verdict() != kept.verdict();
        });
    }

    private Conclusion conclusion() {
        var counting = new LinkedHashMap<String, Verdict>();
        machine.keySet().forEach(code -> counting.put(code, verdict(code)));
        return Conclusion.of(plan, counting);
    }

    /** "000-T09 (000, dòng 64)"; groups of alternatives come as a phrase of their own. */
    private String sources(List<String> codes) {
        return String.join(
                ", ",
                codes.stream()
                        .map(code -> machine.containsKey(code)
                                ? "%s (%s)".formatted(code, machine.get(code).source())
                                : code)
                        .toList());
    }
}

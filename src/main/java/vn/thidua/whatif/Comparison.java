package vn.thidua.whatif;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import vn.thidua.nomination.RoundNominee;
import vn.thidua.organisation.Organisation;
import vn.thidua.whatif.WhatIfResult.Line;
import vn.thidua.whatif.WhatIfResult.QuotaPair;
import vn.thidua.whatif.WhatIfResult.VerdictChange;

/**
 * Puts a round as it is beside what it would be.
 *
 * @param changed codes of the criteria whose expressions are tried, so that the plan's words about them do not hold
 */
record Comparison(Trial before, Trial after, Set<String> changed, Organisation organisation) {

    private static final Comparator<Line> ORDER = Comparator.<Line, Boolean>comparing(line -> line.move() == Move.STAYS)
            .thenComparing(Line::kind)
            .thenComparing(line -> Objects.requireNonNullElse(line.after().place(), Integer.MAX_VALUE))
            .thenComparing(line -> Objects.requireNonNullElse(line.before().place(), Integer.MAX_VALUE));

    List<Line> lines(List<RoundNominee> nominees) {
        return nominees.stream().map(this::line).sorted(ORDER).toList();
    }

    List<QuotaPair> quotas() {
        return IntStream.range(0, before.quotas().size())
                .mapToObj(i -> {
                    var now = before.quotas().get(i);
                    var then = after.quotas().get(i);
                    return new QuotaPair(
                            now.kind(), now.entry().maximum(), then.entry().maximum(), then.words());
                })
                .toList();
    }

    private Line line(RoundNominee one) {
        var id = one.candidate().nomineeId();
        var from = before.position(id);
        var to = after.position(id);
        return new Line(
                id,
                one.nominee().kind(),
                one.nominee().label(),
                organisation.unit(one.proposal().unitCode()).name(),
                one.nominee().state().label(),
                one.nominee().points(),
                from,
                to,
                Move.of(from.standing(), to.standing()),
                verdicts(before.findings().get(id), after.findings().get(id)));
    }

    private List<VerdictChange> verdicts(Finding from, Finding to) {
        return to.machine().keySet().stream()
                .filter(code -> from.machine().get(code).verdict()
                        != to.machine().get(code).verdict())
                .map(code -> verdict(code, from, to))
                .toList();
    }

    private VerdictChange verdict(String code, Finding from, Finding to) {
        var now = from.machine().get(code);
        var then = to.machine().get(code);
        var person = to.decided().get(code);
        return new VerdictChange(
                code,
                then.clause(),
                then.source(),
                from.verdict(code),
                to.verdict(code),
                now.verdict(),
                then.verdict(),
                person == null ? null : person.reason(),
                now.arithmetic(),
                then.arithmetic(),
                changed.contains(code) ? "Tính theo điều kiện thử." : then.explanation(),
                then.figures());
    }
}

package vn.thidua.nomination;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.award.Rounds;
import vn.thidua.movement.MovementPlan;
import vn.thidua.movement.MovementPlan.Clause;
import vn.thidua.movement.MovementPlan.Criterion;
import vn.thidua.movement.MovementPlan.DossierPart;
import vn.thidua.organisation.Organisation;

/** Takes the fingerprints of the reports a unit hands on. Words of the plan itself are everybody's and leave none. */
@Component
class Fingerprinting {

    private final ReportFingerprints fingerprints;
    private final Rounds rounds;
    private final Organisation organisation;

    Fingerprinting(ReportFingerprints fingerprints, Rounds rounds, Organisation organisation) {
        this.fingerprints = fingerprints;
        this.rounds = rounds;
        this.organisation = organisation;
    }

    void take(Proposal proposal, Collection<List<ReportLine>> reports) {
        Set<Long> quotes = quotes(rounds.planOf(proposal.round()));
        Map<ReportLine, Set<Long>> taken = new LinkedHashMap<>();
        reports.stream()
                .flatMap(List::stream)
                .forEach(line -> taken.put(line, Shingles.of(line.text()).besides(quotes)));
        fingerprints.replace(
                proposal.id(), organisation.provinceOf(proposal.unitCode()).code(), taken);
    }

    private static Set<Long> quotes(MovementPlan plan) {
        Set<Long> quotes = new HashSet<>();
        Stream.of(
                        plan.criteria().stream().map(Criterion::clause),
                        plan.dossier().stream().map(DossierPart::clause),
                        plan.clauses().values().stream(),
                        plan.notes().stream())
                .flatMap(clauses -> clauses)
                .map(Clause::text)
                .forEach(text -> quotes.addAll(Shingles.of(text).all()));
        return quotes;
    }
}

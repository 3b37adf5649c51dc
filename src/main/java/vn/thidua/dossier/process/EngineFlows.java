package vn.thidua.dossier.process;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;
import vn.thidua.dossier.CaseFlow;
import vn.thidua.dossier.CaseFlows;
import vn.thidua.dossier.CaseRun;
import vn.thidua.dossier.CaseWait;
import vn.thidua.dossier.process.FlowTables.Instance;
import vn.thidua.dossier.process.FlowTables.Place;

/** Puts together from the engine's history how far a case is. */
@Component
class EngineFlows implements CaseFlows {

    /** Steps that are only a frame around others, which say where the case is. */
    private static final Set<String> FRAMES =
            Set.of("callActivity", "subProcess", "multiInstanceBody", "transaction", "userTask");

    private final FlowTables tables;
    private final WorkTables work;
    private final RepositoryService models;

    EngineFlows(FlowTables tables, WorkTables work, RepositoryService models) {
        this.tables = tables;
        this.work = work;
        this.models = models;
    }

    @Override
    public boolean concerns(String caseKey, String personId, Collection<String> groups) {
        return work.concerns(caseKey, personId, groups);
    }

    @Override
    public Optional<CaseFlow> find(String caseKey) {
        var tree = FlowTree.of(caseKey, tables.around(caseKey));
        return tree.own().stream().findFirst().map(main -> flow(caseKey, main, tree));
    }

    private CaseFlow flow(String caseKey, Instance main, FlowTree tree) {
        var within = tree.within();
        var shown = tree.shown();
        var places = tables.places(shown).stream().collect(groupingBy(Place::instance));
        var card = tables.card(main.id());
        return new CaseFlow(
                caseKey,
                Objects.requireNonNullElse(main.tenant(), ""),
                card.get("movementName"),
                card.get("unitName"),
                tree.all().stream()
                        .filter(one -> shown.contains(one.id()))
                        .map(one -> run(one, places.getOrDefault(one.id(), List.of())))
                        .toList(),
                work.steps(within),
                waits(within, places));
    }

    private CaseRun run(Instance one, List<Place> places) {
        var active = steps(places.stream().filter(Place::open));
        var passed = new HashSet<>(steps(places.stream()));
        passed.removeAll(active);
        return new CaseRun(
                one.id(),
                one.parent(),
                one.definition(),
                one.process(),
                Objects.requireNonNullElse(
                        models.getProcessDefinition(one.definition()).getName(), one.process()),
                Objects.requireNonNullElse(one.key(), ""),
                one.parent() == null ? one.startedBy() : null,
                one.startedAt(),
                one.endedAt(),
                passed,
                active);
    }

    /** Tasks of people, and the events at which a process stays. */
    private List<CaseWait> waits(Set<String> within, Map<String, List<Place>> places) {
        var waits = new ArrayList<>(work.tasks(within));
        places.values().stream()
                .flatMap(List::stream)
                .filter(place -> place.open() && within.contains(place.instance()) && !FRAMES.contains(place.type()))
                .map(place -> new CaseWait(
                        place.instance(),
                        place.step(),
                        place.name(),
                        null,
                        null,
                        List.of(),
                        List.of(),
                        place.since(),
                        null))
                .forEach(waits::add);
        waits.sort(Comparator.comparing(CaseWait::since));
        return waits;
    }

    private static Set<String> steps(Stream<Place> places) {
        return places.map(Place::step)
                .filter(step -> !step.contains("#multiInstanceBody"))
                .collect(toSet());
    }

    @Override
    public byte[] model(CaseRun run) {
        try (var model = models.getProcessModel(run.definition())) {
            return model.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

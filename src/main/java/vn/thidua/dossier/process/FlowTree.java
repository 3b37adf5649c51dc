package vn.thidua.dossier.process;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import vn.thidua.dossier.process.FlowTables.Instance;

/**
 * The processes around a case.
 *
 * @param own    those of the case itself, the first begun first
 * @param within ids of these and of all they called, however deep
 * @param shown  ids of the processes whose diagram is shown: own ones, their callers, and those called that run
 * @param all    everything around, in the order begun
 */
record FlowTree(List<Instance> own, Set<String> within, Set<String> shown, List<Instance> all) {

    /** More diagrams of called cases than anybody looks at: a launch has one per unit. */
    private static final int MOST_CALLED = 12;

    static FlowTree of(String caseKey, List<Instance> around) {
        var own = around.stream().filter(one -> caseKey.equals(one.key())).toList();
        var within = new HashSet<String>();
        var called = around.stream()
                .filter(one -> one.parent() != null)
                .collect(groupingBy(one -> String.valueOf(one.parent())));
        own.forEach(one -> addWithCalled(one, called, within));
        return new FlowTree(own, within, shown(own, within, around), around);
    }

    private static void addWithCalled(Instance one, Map<String, List<Instance>> called, Set<String> within) {
        within.add(one.id());
        called.getOrDefault(one.id(), List.of()).forEach(next -> addWithCalled(next, called, within));
    }

    private static Set<String> shown(List<Instance> own, Set<String> within, List<Instance> around) {
        Map<String, Instance> byId = around.stream().collect(toMap(Instance::id, Function.identity()));
        var shown = new HashSet<String>();
        for (var one : own) {
            for (var caller = one; caller != null; caller = byId.get(caller.parent())) {
                shown.add(caller.id());
            }
        }
        around.stream()
                .filter(one -> within.contains(one.id()) && one.endedAt() == null)
                .map(Instance::id)
                .filter(id -> !shown.contains(id))
                .limit(MOST_CALLED)
                .toList()
                .forEach(shown::add);
        return shown;
    }
}

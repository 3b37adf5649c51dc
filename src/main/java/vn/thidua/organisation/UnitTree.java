package vn.thidua.organisation;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts units in the order of their tree: each parent, then its children by name with all that is below them. */
final class UnitTree {

    private final Map<String, List<Unit>> children;
    private final List<Unit> ordered = new ArrayList<>();

    private UnitTree(List<Unit> units) {
        var codes = units.stream().map(Unit::code).collect(Collectors.toSet());
        children = units.stream()
                .sorted(Comparator.comparing(Unit::name, VietnameseOrder.TEXTS))
                .collect(groupingBy(unit -> codes.contains(parentOf(unit)) ? parentOf(unit) : ""));
    }

    static List<Unit> inOrder(List<Unit> units) {
        var tree = new UnitTree(units);
        tree.addChildrenOf("");
        return List.copyOf(tree.ordered);
    }

    /** The unit with that code and all below it, in the same order. */
    static List<Unit> below(String code, List<Unit> inOrder) {
        var codes = new HashSet<>(Set.of(code));
        return inOrder.stream()
                .filter(unit -> unit.code().equals(code) || codes.contains(parentOf(unit)) && codes.add(unit.code()))
                .toList();
    }

    private void addChildrenOf(String code) {
        for (var unit : children.getOrDefault(code, List.of())) {
            ordered.add(unit);
            addChildrenOf(unit.code());
        }
    }

    private static String parentOf(Unit unit) {
        return unit.parentCode() == null ? "" : unit.parentCode();
    }
}

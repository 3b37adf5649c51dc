package vn.thidua.organisation;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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

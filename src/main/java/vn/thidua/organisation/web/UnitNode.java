package vn.thidua.organisation.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.organisation.Unit;

/** A unit with the units below it. */
record UnitNode(
        String code,
        String name,
        String kind,
        String kindLabel,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String successorCode,
        List<UnitNode> children) {

    /** @param units parents before children */
    static List<UnitNode> treeOf(List<Unit> units) {
        var roots = new ArrayList<UnitNode>();
        var nodes = new LinkedHashMap<String, UnitNode>();
        for (var unit : units) {
            var node = of(unit);
            nodes.put(unit.code(), node);
            var parent = unit.parentCode() == null ? null : nodes.get(unit.parentCode());
            (parent == null ? roots : parent.children()).add(node);
        }
        return roots;
    }

    private static UnitNode of(Unit unit) {
        return new UnitNode(
                unit.code(),
                unit.name(),
                unit.kind().name(),
                unit.kind().label(),
                unit.validFrom(),
                unit.validTo(),
                unit.successorCode(),
                new ArrayList<>());
    }
}

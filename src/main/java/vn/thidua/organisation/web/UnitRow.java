package vn.thidua.organisation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.organisation.Unit;

/** A unit as a row of the file that is imported; days as year-month-day, empty where there is nothing. */
record UnitRow(
        String code, String name, String kind, String parent, String validFrom, String validTo, String successor) {

    static UnitRow of(Unit unit) {
        return new UnitRow(
                unit.code(),
                unit.name(),
                unit.kind().name(),
                text(unit.parentCode()),
                text(unit.validFrom()),
                text(unit.validTo()),
                text(unit.successorCode()));
    }

    List<String> cells() {
        return List.of(code, name, kind, parent, validFrom, validTo, successor);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}

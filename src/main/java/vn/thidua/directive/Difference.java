package vn.thidua.directive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.document.Written;

/** Collects what differs between a row as it was and as it is, for its history. */
final class Difference {

    private final List<String> parts = new ArrayList<>();

    Difference of(String name, String before, String after) {
        if (!before.equals(after)) {
            parts.add("%s: từ “%s” thành “%s”".formatted(name, before, after));
        }
        return this;
    }

    Difference of(String name, LocalDate before, LocalDate after) {
        return of(name, Written.day(before), Written.day(after));
    }

    /** Empty when nothing differs. */
    String text() {
        return String.join("; ", parts);
    }
}

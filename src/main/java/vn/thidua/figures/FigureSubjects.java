package vn.thidua.figures;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.thidua.document.Written;
import vn.thidua.organisation.ImportScope;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.Unit;

/** The units and people whose figures somebody may enter. */
record FigureSubjects(Map<String, Unit> units, Set<String> people) {

    /** @param enteredBy a person, who enters for their own province, or {@link ImportScope#SYSTEM} */
    static FigureSubjects of(Organisation organisation, String enteredBy) {
        var scope = ImportScope.of(enteredBy, organisation);
        var units = organisation.units();
        return new FigureSubjects(
                scope.of(units).stream().collect(toMap(Unit::code, Function.identity())),
                scope.of(organisation.people(), units).stream().map(Person::id).collect(toSet()));
    }

    /** Why nobody bears that code, Vietnamese; none when somebody does. */
    Optional<String> problemOf(SubjectKind kind, String subject) {
        var known = kind == SubjectKind.PERSON ? people.contains(subject) : units.containsKey(subject);
        return known ? Optional.empty() : Optional.of("không có %s nào mang mã “%s”".formatted(kind.label(), subject));
    }

    /** Why there can be no figure of that unit in that year, Vietnamese; none when there can. */
    Optional<String> absence(String subject, int year) {
        var unit = units.get(subject);
        return unit == null || existedIn(year, unit)
                ? Optional.empty()
                : Optional.of("%s không tồn tại trong năm %d (%s)".formatted(unit.name(), year, existence(unit)));
    }

    private static boolean existedIn(int year, Unit unit) {
        var ended = unit.validTo();
        return !unit.validFrom().isAfter(LocalDate.of(year, 12, 31))
                && (ended == null || !ended.isBefore(LocalDate.of(year, 1, 1)));
    }

    /** "từ ngày 01/07/2025 đến ngày …", as far as known. */
    static String existence(Unit unit) {
        var ended = unit.validTo();
        return "từ ngày " + Written.day(unit.validFrom()) + (ended == null ? "" : " đến ngày " + Written.day(ended));
    }
}

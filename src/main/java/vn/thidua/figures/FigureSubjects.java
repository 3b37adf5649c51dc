package vn.thidua.figures;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thidua.organisation.ImportScope;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.Unit;

/** The units and people whose figures somebody may enter. */
record FigureSubjects(Map<String, Unit> units, Set<String> people) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** @param enteredBy a person, who enters for their own province, or {@link ImportScope#SYSTEM} */
    static FigureSubjects of(Organisation organisation, String enteredBy) {
        var scope = ImportScope.of(enteredBy, organisation);
        var units = organisation.units();
        return new FigureSubjects(
                scope.of(units).stream().collect(toMap(Unit::code, Function.identity())),
                scope.of(organisation.people(), units).stream().map(Person::id).collect(toSet()));
    }

    /** Why there can be no figure of that subject in that year, Vietnamese; none when there can. */
    Optional<String> problemOf(SubjectKind kind, String subject, @Nullable Integer year) {
        var unit = units.get(subject);
        if (kind == SubjectKind.PERSON ? !people.contains(subject) : unit == null) {
            return Optional.of("không có %s nào mang mã “%s”".formatted(kind.label(), subject));
        }
        return kind == SubjectKind.PERSON || year == null || existedIn(year, unit)
                ? Optional.empty()
                : Optional.of("%s không tồn tại trong năm %d (%s)".formatted(unit.name(), year, existence(unit)));
    }

    private static boolean existedIn(int year, Unit unit) {
        var ended = unit.validTo();
        return !unit.validFrom().isAfter(LocalDate.of(year, 12, 31))
                && (ended == null || !ended.isBefore(LocalDate.of(year, 1, 1)));
    }

    /** "thành lập ngày 01/07/2025, kết thúc ngày …", as far as known. */
    static String existence(Unit unit) {
        var ended = unit.validTo();
        return "từ ngày " + DAY.format(unit.validFrom()) + (ended == null ? "" : " đến ngày " + DAY.format(ended));
    }
}

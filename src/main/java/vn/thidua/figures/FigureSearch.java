package vn.thidua.figures;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.Unit;

/** Looks through the figures in force for people, a page at a time, subject by subject in the order of lists. */
@Service
@Transactional(readOnly = true)
public class FigureSearch {

    /**
     * How many subjects the database is asked about first; then twice as many each time, up to the most. So a page costs
     * about the same however many subjects there are, and however few of them have figures.
     */
    private static final int FIRST_SUBJECTS = 10;

    private static final int MOST_SUBJECTS = 320;

    private final FigureTable table;
    private final FigureSight sight;
    private final Metrics metrics;
    private final Organisation organisation;

    FigureSearch(FigureTable table, FigureSight sight, Metrics metrics, Organisation organisation) {
        this.table = table;
        this.sight = sight;
        this.metrics = metrics;
        this.organisation = organisation;
    }

    /**
     * What is looked for.
     *
     * @param metric code; none for every metric
     * @param words  in name or code of the subject; empty for everybody
     */
    public record Query(
            SubjectKind kind, int year, @Nullable String metric, String words) {}

    /** A figure in force and whose it is. */
    public record Found(Figure figure, String name) {}

    /**
     * At most so many figures that the person may read.
     *
     * @param after the last figure of the page before; none for the first page
     */
    public List<Found> page(Query query, FigureRow.@Nullable Key after, int most, String personId) {
        var names = names(query, personId);
        var subjects = List.copyOf(names.keySet());
        var found = new ArrayList<Found>();
        var from = after == null ? 0 : Math.max(0, subjects.indexOf(after.subject()));
        var size = FIRST_SUBJECTS;
        var last = after;
        while (from < subjects.size() && found.size() < most) {
            var some = subjects.subList(from, Math.min(from + size, subjects.size()));
            table.page(query, some, last, most - found.size())
                    .forEach(figure -> found.add(new Found(figure, names.get(figure.subject()))));
            from += size;
            size = Math.min(2 * size, MOST_SUBJECTS);
            last = null;
        }
        return found;
    }

    private Map<String, String> names(Query query, String personId) {
        var person = organisation.acting(personId);
        var metric = Optional.ofNullable(query.metric()).flatMap(metrics::find).orElse(null);
        var units = sight.units(person, metric).stream().collect(inOrder(Unit::code, Unit::name));
        var all = query.kind() == SubjectKind.UNIT ? units : people(person, units);
        var words = query.words().strip().toLowerCase(Locale.ROOT);
        all.entrySet().removeIf(one -> !(one.getKey() + " " + one.getValue())
                .toLowerCase(Locale.ROOT)
                .contains(words));
        return all;
    }

    private Map<String, String> people(Person reader, Map<String, String> units) {
        return organisation
                .everyoneOf(organisation.provinceOf(reader.unitCode()).code())
                .stream()
                .filter(person -> units.containsKey(person.unitCode()))
                .collect(inOrder(Person::id, person -> person.fullName() + " - " + person.position()));
    }

    private static <T> Collector<T, ?, Map<String, String>> inOrder(
            Function<T, String> code, Function<T, String> name) {
        return toMap(code, name, (one, other) -> one, LinkedHashMap::new);
    }
}

package vn.thidua.nomination;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The part of a long list that a form opens at once. A browser draws some hundred rows without getting slow and a form
 * takes 500, while a proposal of hundreds of nominees has thousands; they are answered in several sittings.
 */
final class Sitting {

    static final int MOST_ROWS = 200;

    private Sitting() {}

    /**
     * Whole nominees, at least one and no more than {@link #MOST_ROWS} rows, beginning with the one asked for, or with
     * the first that is open.
     */
    static <L> Map<Nominee, List<L>> of(Map<Nominee, List<L>> rows, Optional<UUID> from, Predicate<Nominee> open) {
        if (!several(rows)) {
            return rows;
        }
        List<Nominee> list = List.copyOf(rows.keySet());
        int begin = position(list, nominee -> from.map(nominee.id()::equals).orElseGet(() -> open.test(nominee)));
        Map<Nominee, List<L>> sitting = new LinkedHashMap<>();
        int count = 0;
        for (Nominee nominee : list.subList(begin, list.size())) {
            count += requireNonNull(rows.get(nominee)).size();
            if (count > MOST_ROWS && !sitting.isEmpty()) {
                break;
            }
            sitting.put(nominee, requireNonNull(rows.get(nominee)));
        }
        return sitting;
    }

    /** Where the first such nominee stands; the beginning when there is none. */
    private static int position(List<Nominee> list, Predicate<Nominee> wanted) {
        return IntStream.range(0, list.size())
                .filter(position -> wanted.test(list.get(position)))
                .findFirst()
                .orElse(0);
    }

    /** Whether the rows take more than one sitting. */
    static <L> boolean several(Map<Nominee, List<L>> rows) {
        return rows.values().stream().mapToInt(List::size).sum() > MOST_ROWS;
    }
}

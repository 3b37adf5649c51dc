package vn.thidua.directive;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.directive.DirectiveSearch.Found;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Unit;

/** Reads what a person may see of the register. */
@Service
@Transactional(readOnly = true)
public class DirectiveReading {

    private static final int MOST_PAGES = 100_000;

    private final DirectiveSearch search;
    private final DirectiveTable table;
    private final DirectiveSight sight;
    private final Organisation organisation;

    DirectiveReading(DirectiveSearch search, DirectiveTable table, DirectiveSight sight, Organisation organisation) {
        this.search = search;
        this.table = table;
        this.sight = sight;
        this.organisation = organisation;
    }

    /** One page of the rows, those with the latest last day first; pages count from 0. */
    public DirectivePage page(String personId, DirectiveFilter filter, int page) {
        var scope = sight.of(personId);
        var first = Math.max(0, Math.min(page, MOST_PAGES)) * DirectivePage.SIZE;
        var rows = search.rows(scope, filter, first, DirectivePage.SIZE);
        return new DirectivePage(
                rows.stream().map(found -> seen(found, scope)).toList(), search.count(scope, filter), scope.keeps());
    }

    /** All rows, at most so many. */
    public List<SeenDirective> all(String personId, DirectiveFilter filter, int most) {
        var scope = sight.of(personId);
        return search.rows(scope, filter, 0, most).stream()
                .map(found -> seen(found, scope))
                .toList();
    }

    /** What those rows come to, unit by unit in the order of the province's tree. */
    public List<DirectiveCount> counts(String personId, DirectiveFilter filter) {
        var scope = sight.of(personId);
        Map<String, DirectiveCount> counts = search.counts(scope, filter).stream()
                .collect(Collectors.toMap(DirectiveCount::unitCode, Function.identity()));
        return organisation.unitsOf(scope.province()).stream()
                .map(Unit::code)
                .filter(counts::containsKey)
                .map(counts::get)
                .toList();
    }

    /** The row; refused like one that is not there when the person may not see it. */
    public SeenDirective one(String personId, UUID id) {
        var scope = sight.of(personId);
        return search.find(scope, id).map(found -> seen(found, scope)).orElseThrow(DirectiveWriting::notFound);
    }

    /** What was done with that row, the newest first. */
    public List<DirectiveEvent> history(String personId, UUID id) {
        return table.history(one(personId, id).row().id());
    }

    private static SeenDirective seen(Found found, DirectiveScope scope) {
        var row = found.row();
        var open = row.done() == null && row.withdrawn() == null;
        return new SeenDirective(row, found.state(), open && scope.mayReport(row));
    }
}

package vn.thidua.engine.expression;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.query.Query;

/** The expressions a query, above all that of a filter, may hold: who is asking, and when. */
public final class QueryExpressions {

    private static final Pattern ALLOWED = Pattern.compile(
            "[#$]\\{\\s*(currentUser\\(\\)|currentUserGroups\\(\\)|now\\(\\)"
                    + "|dateTime\\(\\)(\\.(plus|minus)(Hours|Days|Weeks|Months)\\(\\d{1,4}\\))*(\\.toDate\\(\\))?)\\s*}");

    private QueryExpressions() {}

    /** Whether the text is an allowed expression, or none at all. */
    public static boolean allowed(String text) {
        return !text.contains("{") || ALLOWED.matcher(text).matches();
    }

    /** Every expression of the query, those of its or-branches included. */
    public static List<String> of(Query<?, ?> query) {
        return branches(query)
                .map(AbstractQuery::getExpressions)
                .flatMap(expressions -> ((Collection<String>) expressions.values()).stream())
                .toList();
    }

    private static Stream<AbstractQuery<?, ?>> branches(Query<?, ?> query) {
        return query instanceof TaskQueryImpl task
                ? Stream.concat(Stream.of(task), task.getQueries().stream())
                : Stream.of((AbstractQuery<?, ?>) query);
    }
}

package vn.thidua.figures;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.figures.FigureRow.Key;

/** The table {@code figure}, where the newest row of a key is in force. */
@Repository
class FigureTable {

    private static final String KEYS = """
            unnest(:kinds::text[], :subjects::text[], :metrics::text[], :years::integer[], :items::text[])
            """;
    private static final String IN_FORCE = """
            select distinct on (metric, item) * from figure
            where subject_kind = :kind and subject = :subject and year = :year
            order by metric, item, id desc
            """;
    private static final String IN_FORCE_OF_KEYS = "select newest.* from " + KEYS + """
             as k (subject_kind, subject, metric, year, item)
            cross join lateral (
                select * from figure f
                where f.subject_kind = k.subject_kind and f.subject = k.subject and f.year = k.year
                  and f.metric = k.metric and f.item = k.item
                order by f.id desc limit 1) newest
            """;
    private static final String EVERYBODYS = """
            select distinct on (subject_kind, subject, year, metric, item) * from figure where year in (:years)
            order by subject_kind, subject, year, metric, item, id desc
            """;
    private static final String PAGE = """
            select * from (
                select distinct on (subject, metric, item) * from figure
                where subject_kind = :kind and subject = any(:subjects) and year = :year %s
                order by subject, metric, item, id desc) f
            where (array_position(:subjects, subject), metric, item) > (:place, :afterMetric, :afterItem)
            order by array_position(:subjects, subject), metric, item limit :most
            """;
    private static final String HISTORY = """
            select * from figure
            where subject_kind = :kind and subject = :subject and year = :year
            order by metric, item, id desc
            """;
    private static final String ADD = """
            insert into figure (subject_kind, subject, metric, year, item, value, number,
                                source_document, source_date, entered_by, origin)
            select kind, subject, metric, year, item, value, number, document, date, :enteredBy, :origin
            from unnest(:kinds::text[], :subjects::text[], :metrics::text[], :years::integer[], :items::text[],
                        :values::text[], :numbers::numeric[], :documents::text[], :dates::date[])
                as t (kind, subject, metric, year, item, value, number, document, date)
            """;

    private final JdbcClient jdbc;
    private final Metrics metrics;

    FigureTable(JdbcClient jdbc, Metrics metrics) {
        this.jdbc = jdbc;
        this.metrics = metrics;
    }

    List<Figure> inForce(SubjectKind kind, String subject, int year) {
        return read(IN_FORCE, kind, subject, year);
    }

    /** Every figure ever entered, the newest of each metric and item first. */
    List<Figure> history(SubjectKind kind, String subject, int year) {
        return read(HISTORY, kind, subject, year);
    }

    /** The figures in force of these keys; keys without one are left out. */
    Map<Key, Figure> inForce(Collection<Key> keys) {
        return jdbc.sql(IN_FORCE_OF_KEYS).params(columns(keys)).query((row, number) -> figure(row)).list().stream()
                .collect(Collectors.toMap(Figure::key, Function.identity()));
    }

    List<Figure> everybodys(Set<Integer> years) {
        return jdbc.sql(EVERYBODYS)
                .param("years", years)
                .query((row, number) -> figure(row))
                .list();
    }

    /** At most so many figures in force of these subjects, in their order, behind a figure of the first of them if given. */
    List<Figure> page(FigureSearch.Query query, List<String> subjects, @Nullable Key after, int most) {
        var sql = PAGE.formatted(query.metric() == null ? "" : "and metric = :metric");
        return jdbc.sql(sql)
                .param("kind", query.kind().name())
                .param("subjects", subjects.toArray(String[]::new))
                .param("year", query.year())
                .param("metric", query.metric())
                .param("place", after == null ? 0 : 1)
                .param("afterMetric", after == null ? "" : after.metric())
                .param("afterItem", after == null ? "" : after.item())
                .param("most", most)
                .query((row, number) -> figure(row))
                .list();
    }

    boolean empty() {
        return jdbc.sql("select not exists (select from figure)")
                .query(Boolean.class)
                .single();
    }

    /** Adds the rows in one statement, in their order. */
    void add(List<FigureRow> rows, String enteredBy, @Nullable String origin) {
        jdbc.sql(ADD)
                .params(columns(rows.stream().map(FigureRow::key).toList()))
                .param("values", texts(rows, FigureRow::value))
                .param("numbers", texts(rows, this::number))
                .param("documents", texts(rows, FigureRow::sourceDocument))
                .param("dates", texts(rows, row -> row.sourceDate().toString()))
                .param("enteredBy", enteredBy)
                .param("origin", origin)
                .update();
    }

    private @Nullable String number(FigureRow row) {
        return metrics.metric(row.key().metric())
                .numberOf(row.value())
                .map(BigDecimal::toPlainString)
                .orElse(null);
    }

    private static Map<String, Object> columns(Collection<Key> keys) {
        return Map.of(
                "kinds", texts(keys, key -> key.kind().name()),
                "subjects", texts(keys, Key::subject),
                "metrics", texts(keys, Key::metric),
                "years", keys.stream().map(Key::year).toArray(Integer[]::new),
                "items", texts(keys, Key::item));
    }

    private static <T> @Nullable String[] texts(Collection<T> all, Function<T, @Nullable String> text) {
        return all.stream().map(text).toArray(String[]::new);
    }

    private List<Figure> read(String sql, SubjectKind kind, String subject, int year) {
        return jdbc.sql(sql)
                .param("kind", kind.name())
                .param("subject", subject)
                .param("year", year)
                .query((row, number) -> figure(row))
                .list();
    }

    static Figure figure(ResultSet row) throws SQLException {
        return new Figure(
                SubjectKind.valueOf(row.getString("subject_kind")),
                row.getString("subject"),
                row.getString("metric"),
                row.getInt("year"),
                row.getString("item"),
                row.getString("value"),
                row.getBigDecimal("number"),
                row.getString("source_document"),
                row.getObject("source_date", LocalDate.class),
                row.getString("entered_by"),
                row.getObject("entered_at", OffsetDateTime.class).toInstant(),
                row.getString("origin"));
    }
}

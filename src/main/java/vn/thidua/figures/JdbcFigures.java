package vn.thidua.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.Assert;
import vn.thidua.organisation.ImportScope;

/** Figures in the table {@code figure}, where the newest row of a key is in force. */
@Repository
class JdbcFigures implements Figures {

    private static final String IN_FORCE = """
            select distinct on (metric, item) * from figure
            where subject_kind = :kind and subject = :subject and year = :year
            order by metric, item, id desc
            """;
    private static final String EVERYBODYS = """
            select distinct on (subject_kind, subject, year, metric, item) * from figure where year in (:years)
            order by subject_kind, subject, year, metric, item, id desc
            """;
    private static final String HISTORY = """
            select * from figure
            where subject_kind = :kind and subject = :subject and year = :year
            order by metric, item, id desc
            """;
    private static final String ENTER = """
            insert into figure (subject_kind, subject, metric, year, item, value, number,
                                source_document, source_date, entered_by, origin)
            select :kind, :subject, :metric, :year, :item, :value, :number, :document, :date, :enteredBy, :origin
            where not exists (
                select 1 from (
                    select value, source_document, source_date, origin from figure
                    where subject_kind = :kind and subject = :subject and year = :year
                      and metric = :metric and item = :item
                    order by id desc limit 1) newest
                where newest.value = :value
                  and newest.source_document = :document
                  and newest.source_date = :date
                  and newest.origin is not distinct from :origin)
            """;

    private final JdbcClient jdbc;
    private final FigureFile file;
    private final Metrics metrics;

    JdbcFigures(JdbcClient jdbc, FigureFile file, Metrics metrics) {
        this.jdbc = jdbc;
        this.file = file;
        this.metrics = metrics;
    }

    @Override
    public List<Figure> inForce(SubjectKind kind, String subject, int year) {
        return read(IN_FORCE, kind, subject, year);
    }

    @Override
    public FiguresInForce snapshot(Set<Integer> years) {
        return FigureSnapshot.of(
                years.isEmpty()
                        ? List.of()
                        : jdbc.sql(EVERYBODYS)
                                .param("years", years)
                                .query((row, number) -> figure(row))
                                .list());
    }

    @Override
    public List<Figure> history(SubjectKind kind, String subject, int year) {
        return read(HISTORY, kind, subject, year);
    }

    @Override
    public int checkCsv(String fileName, byte[] content, String enteredBy) {
        return file.read(fileName, content, enteredBy).size();
    }

    @Override
    @Transactional
    public int importCsv(String fileName, byte[] content, String enteredBy) {
        return file.read(fileName, content, enteredBy).stream()
                .mapToInt(row -> keep(row, enteredBy, null))
                .sum();
    }

    @Override
    public void enter(FigureRow figure, String enteredBy) {
        keep(good(figure), enteredBy, null);
    }

    @Override
    public void derive(FigureRow figure, String origin) {
        keep(good(figure), ImportScope.SYSTEM, origin);
    }

    /** Whether no figure was ever entered. */
    public boolean empty() {
        return jdbc.sql("select not exists (select from figure)")
                .query(Boolean.class)
                .single();
    }

    private FigureRow good(FigureRow figure) {
        var problem = metrics.metric(figure.key().metric()).problemOf(figure.value());
        Assert.state(problem.isEmpty(), () -> figure + ": " + problem);
        return figure;
    }

    private int keep(FigureRow row, String enteredBy, @Nullable String origin) {
        var key = row.key();
        return jdbc.sql(ENTER)
                .param("kind", key.kind().name())
                .param("subject", key.subject())
                .param("metric", key.metric())
                .param("year", key.year())
                .param("item", key.item())
                .param("value", row.value())
                .param(
                        "number",
                        metrics.metric(key.metric()).numberOf(row.value()).orElse(null))
                .param("document", row.sourceDocument())
                .param("date", row.sourceDate())
                .param("enteredBy", enteredBy)
                .param("origin", origin)
                .update();
    }

    private List<Figure> read(String sql, SubjectKind kind, String subject, int year) {
        return jdbc.sql(sql)
                .param("kind", kind.name())
                .param("subject", subject)
                .param("year", year)
                .query((row, number) -> figure(row))
                .list();
    }

    private static Figure figure(ResultSet row) throws SQLException {
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

package vn.thidua.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.desk.SearchResult.KindCount;

/** Searches the database. */
@Repository
class SearchTable {

    private static final int ON_A_PAGE = 20;
    private static final UUID NO_ROUND = new UUID(0, 0);

    private final JdbcClient db;

    SearchTable(JdbcClient db) {
        this.db = db;
    }

    SearchResult find(String words, @Nullable SearchKind kind, int page, SearchScope scope) {
        var counts = counts(words, scope);
        var total = kind == null
                ? counts.stream().mapToLong(KindCount::count).sum()
                : counts.stream()
                        .filter(count -> count.kind() == kind)
                        .mapToLong(KindCount::count)
                        .sum();
        var hits = total == 0 ? List.<SearchHit>of() : hits(words, kind, page, scope);
        return new SearchResult(total, counts, hits, total > (page + 1L) * ON_A_PAGE);
    }

    private List<KindCount> counts(String words, SearchScope scope) {
        Map<SearchKind, Long> counts = new EnumMap<>(SearchKind.class);
        scoped(SearchSql.found() + "select kind, count(*) as number from found group by kind", words, scope)
                .query(row -> {
                    counts.put(SearchKind.valueOf(row.getString("kind")), row.getLong("number"));
                });
        return counts.entrySet().stream()
                .map(count -> new KindCount(count.getKey(), count.getKey().label(), count.getValue()))
                .toList();
    }

    /** Titles that hold the words as typed come first, then those that are the words, and that hold them together. */
    private List<SearchHit> hits(String words, @Nullable SearchKind kind, int page, SearchScope scope) {
        return scoped(SearchSql.found() + """
                        select found.* from found, asked where :kind = '' or kind = :kind
                        order by array_position(array[:kinds]::text[], kind), title ilike :typed desc,
                          fold_vietnamese(title) = asked.words desc, strpos(fold_vietnamese(title), asked.words) > 0 desc, rank desc,
                          title collate "vi-x-icu", detail, key limit :most offset :first
                        """, words, scope)
                .param("kind", kind == null ? "" : kind.name())
                .param(
                        "kinds",
                        Arrays.stream(SearchKind.values()).map(Enum::name).toList())
                .param("typed", "%" + words.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .param("most", ON_A_PAGE)
                .param("first", page * ON_A_PAGE)
                .query(SearchTable::hit)
                .list();
    }

    private JdbcClient.StatementSpec scoped(String sql, String words, SearchScope scope) {
        return db.sql(sql)
                .param("words", words)
                .param("province", scope.province())
                .param("units", scope.units())
                .param("people", some(scope.people(), ""))
                .param("plans", some(scope.plans(), ""))
                .param("rounds", some(scope.rounds(), NO_ROUND))
                .param("ownUnits", scope.ownUnits())
                .param("actingUnits", scope.actingUnits())
                .param("early", some(scope.early(), NO_ROUND))
                .param("earlyOfUnits", some(scope.earlyOfUnits(), NO_ROUND))
                .param("late", some(scope.late(), NO_ROUND))
                .param("lateOfUnits", some(scope.lateOfUnits(), NO_ROUND))
                .param("wholeRegister", scope.wholeRegister())
                .param("awardUnits", scope.awardUnits());
    }

    /** SQL has no empty list. */
    private static <T> Collection<T> some(Collection<T> ids, T none) {
        return ids.isEmpty() ? List.of(none) : ids;
    }

    private static SearchHit hit(ResultSet row, int number) throws SQLException {
        var kind = SearchKind.valueOf(row.getString("kind"));
        return new SearchHit(
                kind,
                kind.label(),
                row.getString("title"),
                row.getString("detail"),
                address(kind, row.getString("key")));
    }

    private static @Nullable String address(SearchKind kind, String key) {
        var asked = URLEncoder.encode(key, StandardCharsets.UTF_8);
        return switch (kind) {
            case PROPOSAL, NOMINEE -> "/thi-dua/dossier.html?case=" + asked;
            case ROUND, LAUNCH -> "/thi-dua/progress.html?movement=" + asked;
            case AWARD -> "/thi-dua/register.html?q=" + asked;
            case PERSON, UNIT -> null;
        };
    }
}

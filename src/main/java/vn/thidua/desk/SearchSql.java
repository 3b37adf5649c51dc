package vn.thidua.desk;

import java.util.Arrays;
import java.util.stream.Collectors;

/** One query for each kind of thing, over the words that stand beside it; its rights are parameters of a scope. */
final class SearchSql {

    private static final String PROPOSALS = """
            (p.unit_code in (:ownUnits) or p.round_id in (:helpedRounds)
               or p.document_number is not null and p.round_id in (:signedRounds))
            """;

    private SearchSql() {}

    /** Everything found, each with kind, key, title, detail and rank. */
    static String found() {
        var kinds = Arrays.stream(SearchKind.values())
                .map(kind -> "select '%s' as kind, %s".formatted(kind.name(), of(kind)))
                .collect(Collectors.joining(" union all "));
        return """
                with asked as materialized (
                  select to_tsquery('simple', string_agg(word || ':*', ' & ')) as query, fold_vietnamese(:words) as words
                  from regexp_split_to_table(fold_vietnamese(:words), ' ') word where word <> ''
                ), found as (%s)
                """.formatted(kinds);
    }

    private static String of(SearchKind kind) {
        return switch (kind) {
            case UNIT -> """
                u.code as key, u.name as title, coalesce(parent.name, '') as detail, ts_rank(u.search, query) as rank
                from asked, unit u left join unit parent on parent.code = u.parent_code
                where u.search @@ query and u.code in (:units)
                """;
            case PERSON -> """
                h.id, h.full_name, h.position || ', ' || u.name, ts_rank(h.search, query)
                from asked, person h join unit u on u.code = h.unit_code
                where h.search @@ query and h.id in (:people)
                """;
            case AWARD -> """
                e.decision_number, e.label, e.award_name || ', Quyết định số ' || e.decision_number || ' ngày '
                  || to_char(e.decision_date, 'DD/MM/YYYY') || ', ' || e.movement, ts_rank(e.search, query)
                from asked, award_register e
                where e.search @@ query and e.province = :province
                  and (:wholeRegister or e.proposer in (:awardUnits) or e.unit_code in (:awardUnits))
                """;
            case ROUND -> """
                r.plan_code, r.name, 'Hạn nhận hồ sơ ' || to_char(r.deadline, 'DD/MM/YYYY'), ts_rank(r.search, query)
                from asked, award_round r where r.search @@ query and r.id in (:rounds)
                """;
            case LAUNCH -> """
                l.plan_code, l.title, coalesce('Số ' || l.number || ' ngày ' || to_char(l.issued_on, 'DD/MM/YYYY'), ''),
                  ts_rank(search_words(l.title || ' ' || coalesce(l.number, '')), query)
                from asked, movement_launch l
                where search_words(l.title || ' ' || coalesce(l.number, '')) @@ query and l.plan_code in (:plans)
                """;
            case NOMINEE -> """
                p.id::text, n.label, 'Hồ sơ của ' || u.name || ', ' || r.name, ts_rank(n.search, query)
                from asked, nominee n join proposal p on p.id = n.proposal_id
                  join unit u on u.code = p.unit_code join award_round r on r.id = p.round_id
                where n.search @@ query and n.state <> 'REMOVED' and """ + PROPOSALS;
            case PROPOSAL -> """
                p.id::text, 'Hồ sơ đề nghị của ' || u.name, r.name || coalesce(', văn bản số ' || p.document_number, ''),
                  ts_rank(u.search || r.search || search_words(coalesce(p.document_number, '') || ' ' || p.id), query)
                from asked, proposal p join unit u on u.code = p.unit_code join award_round r on r.id = p.round_id
                where (u.search || r.search || search_words(coalesce(p.document_number, '') || ' ' || p.id)) @@ query
                  and """ + PROPOSALS;
        };
    }
}

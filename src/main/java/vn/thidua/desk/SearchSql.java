package vn.thidua.desk;

import java.util.Arrays;
import java.util.stream.Collectors;
import vn.thidua.nomination.ProposalState;

/** One query for each kind of thing, over the words that stand beside it; its rights are parameters of a scope. */
final class SearchSql {

    private static final String UNIT = "u.name || ' ' || u.code";
    private static final String PERSON = "h.full_name || ' ' || h.position || ' ' || h.id";
    private static final String AWARD =
            "e.label || ' ' || e.award_name || ' Quyết định số ' || e.decision_number || ' ' || e.movement || ' ' || e.year::text";
    private static final String PROPOSAL =
            "'Hồ sơ đề nghị của ' || u.name || ' ' || u.code || ' ' || r.name || ' ' || coalesce(p.document_number, '') || ' ' || p.id::text";

    /** A decision is known once it was made public. */
    private static final String ROUND =
            "'Đợt xét ' || r.name || case r.stage when 'DECIDED' then ' ' || coalesce(r.decision_number, '') else '' end";

    /** The same answer as {@code nomination.Reading} gives about one. */
    private static final String READABLE = """
            (p.unit_code in (:ownUnits) or p.round_id in (:early)
               or p.unit_code in (:actingUnits) and p.round_id in (:earlyOfUnits)
               or p.document_number is not null and (p.round_id in (:late)
                    or p.unit_code in (:actingUnits) and p.round_id in (:lateOfUnits)))
            """;

    private SearchSql() {}

    /** Everything found, each with kind, key, title, detail and rank. */
    static String found() {
        var kinds = Arrays.stream(SearchKind.values())
                .map(kind -> "select '%s', %s".formatted(kind.name(), of(kind)))
                .collect(Collectors.joining(" union all "));
        return """
                with asked as materialized (
                  select to_tsquery('simple', string_agg(word || ':*', ' & ')) as query, fold_vietnamese(:words) as words
                  from regexp_split_to_table(fold_vietnamese(:words), ' ') word where word <> ''
                ), found (kind, key, title, detail, rank) as (%s)
                """.formatted(kinds);
    }

    private static String of(SearchKind kind) {
        return switch (kind) {
            case UNIT -> matching(UNIT, "u.code, u.name, coalesce(parent.name, '')", """
                unit u left join unit parent on parent.code = u.parent_code
                where u.code in (:units)
                """);
            case PERSON -> matching(PERSON, "h.id, h.full_name, h.position || ', ' || u.name", """
                person h join unit u on u.code = h.unit_code
                where h.id in (:people)
                """);
            case AWARD -> matching(AWARD, """
                e.decision_number, e.label, e.award_name || ', Quyết định số ' || e.decision_number || ' ngày '
                  || to_char(e.decision_date, 'DD/MM/YYYY') || ', ' || e.movement
                """, """
                award_register e
                where e.province = :province
                  and (:wholeRegister or e.proposer in (:awardUnits) or e.unit_code in (:awardUnits))
                """);
            case ROUND -> matching(ROUND, """
                r.plan_code, r.name, 'Hạn nhận hồ sơ ' || to_char(r.deadline, 'DD/MM/YYYY')
                """, "award_round r where r.id in (:rounds)");
            case LAUNCH ->
                matching(
                        "'Phát động phong trào ' || l.title || ' ' || coalesce(l.number, '')",
                        """
                l.plan_code, l.title, coalesce('Số ' || l.number || ' ngày ' || to_char(l.issued_on, 'DD/MM/YYYY'), '')
                """,
                        "movement_launch l where l.plan_code in (:plans) and l.stage in ('ISSUED', 'CLOSED')");
            case NOMINEE ->
                matching("n.label", "p.id::text, n.label, 'Hồ sơ của ' || u.name || ', ' || r.name", """
                nominee n join proposal p on p.id = n.proposal_id
                  join unit u on u.code = p.unit_code join award_round r on r.id = p.round_id
                where n.state <> 'REMOVED' and
                """ + READABLE);
            case PROPOSAL -> matching(PROPOSAL, """
                p.id::text, 'Hồ sơ đề nghị của ' || u.name,
                  r.name || coalesce(', văn bản số ' || p.document_number, '') || '. ' ||
                """ + state(), """
                proposal p join unit u on u.code = p.unit_code join award_round r on r.id = p.round_id where
                """ + READABLE);
        };
    }

    private static String state() {
        return Arrays.stream(ProposalState.values())
                .map(state -> "when '%s' then '%s'".formatted(state.name(), state.label()))
                .collect(Collectors.joining(" ", "case p.state ", " end"));
    }

    /** Written as the indexes write it; what says little else comes first. */
    private static String matching(String words, String shown, String from) {
        return "%1$s, ts_rank(search_words(%2$s), query, 2) from asked, %3$s and search_words(%2$s) @@ query"
                .formatted(shown, words, from);
    }
}

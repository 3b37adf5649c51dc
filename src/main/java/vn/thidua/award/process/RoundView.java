package vn.thidua.award.process;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.award.LongList;
import vn.thidua.award.RoundDetails;
import vn.thidua.award.RoundId;
import vn.thidua.award.RoundLine;
import vn.thidua.award.RoundQuota;
import vn.thidua.award.RoundRegister;
import vn.thidua.organisation.Organisation;

/** Puts a round, its ledger and its lines into the Vietnamese words the forms show. */
@Component
class RoundView {

    private final RoundRegister register;
    private final Organisation organisation;

    RoundView(RoundRegister register, Organisation organisation) {
        this.register = register;
        this.organisation = organisation;
    }

    RoundDetails details(String businessKey) {
        return register.get(RoundId.of(businessKey));
    }

    List<RoundLine> lines(RoundId id) {
        return register.lines(id);
    }

    /** Rows of the quota table. */
    List<Map<String, Object>> quota(RoundId id) {
        return register.quotas(id).stream()
                .<Map<String, Object>>map(quota -> Map.of(
                        "kind", quota.kind().label(),
                        "maximum", quota.words(),
                        "proposed", quota.entry().proposed(),
                        "appraised", quota.entry().appraised()))
                .toList();
    }

    /** The quotas in one line: "tối đa 9 tập thể (000, dòng 97); tối đa 15 cá nhân (000, dòng 97)". */
    String quotaText(RoundId id) {
        return register.quotas(id).stream().map(RoundQuota::words).collect(Collectors.joining("; "));
    }

    boolean hasExactQuota(RoundId id) {
        return register.quotas(id).stream().anyMatch(RoundQuota::exact);
    }

    /** How many of each kind were approved: "9 tập thể, 15 cá nhân". */
    String approvedText(RoundId id) {
        return register.ledger(id).stream()
                .map(entry -> entry.approved() + " " + entry.kind().label().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    /** The first lines as rows, as many as a form carries. */
    List<Map<String, Object>> rows(List<RoundLine> lines) {
        var names = new HashMap<String, String>();
        return lines.stream()
                .limit(LongList.MOST_ON_A_FORM)
                .map(line -> row(
                        line, names.computeIfAbsent(line.ranked().candidate().unitCode(), this::unitName)))
                .toList();
    }

    /** Says how to see the rest where a form does not carry every line; empty otherwise. */
    String more(RoundId id, List<RoundLine> lines) {
        return LongList.is(lines)
                ? "Chỉ hiện %d trong %d dòng; %s để xem hết."
                        .formatted(LongList.MOST_ON_A_FORM, lines.size(), whole(id))
                : "";
    }

    /** Words that lead to the whole list. */
    static String whole(RoundId id) {
        return "[tải toàn bộ danh sách](/api/rounds/%s/lines.csv)".formatted(id);
    }

    private static Map<String, Object> row(RoundLine line, String unitName) {
        var ranked = line.ranked();
        var candidate = ranked.candidate();
        var row = new LinkedHashMap<String, Object>();
        row.put("kind", candidate.kind().label());
        row.put("rank", ranked.rank());
        row.put("nominee", candidate.label());
        row.put("unit", unitName);
        row.put("points", candidate.points());
        row.put("votes", candidate.members() == 0 ? "" : candidate.votesFor() + "/" + candidate.members());
        row.put("place", ranked.place().label());
        row.put("summary", candidate.summary());
        row.put("explanation", ranked.explanation());
        return row;
    }

    String unitName(String unitCode) {
        return organisation.unit(unitCode).name();
    }
}

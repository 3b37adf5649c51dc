package vn.thidua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import vn.thidua.nomination.ProposalHistory.Event;
import vn.thidua.organisation.Capacity;
import vn.thidua.organisation.OrganisationContext;
import vn.thidua.organisation.SubstitutedAct;

/** Who did what in whose place, for acts that the tables keep and for work that only the engine knows. */
class TimelineTest {

    private static final OrganisationContext PEOPLE = OrganisationContext.demo();
    private static final CaseNames NAMES = new CaseNames(PEOPLE.organisation());

    private static final Instant START = Instant.parse("2023-12-20T01:00:00Z");
    private static final Instant SIGNED = Instant.parse("2023-12-20T07:05:00Z");
    private static final String DEPUTY = "mai.tran";
    private static final String HEAD = "dung.nguyen";
    private static final String IN_PLACE =
            "ký thay Nguyễn Tiến Dũng, Giám đốc Sở Y tế (KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC / Trần Thị Mai)";

    @AfterAll
    static void close() {
        PEOPLE.close();
    }

    @Test
    void saysInWhosePlaceAnActWasDone() {
        var acts = List.of(new Event(SIGNED, DEPUTY, "Ký tờ trình", ""), new Event(SIGNED, HEAD, "Xem", ""));

        var timeline = Timeline.of(null, acts, List.of(actAt(SIGNED.plusMillis(300))), NAMES);

        assertThat(timeline).extracting(TimelineEntry::inPlaceOf).containsExactly(IN_PLACE, null);
    }

    @Test
    void saysItOfWorkThatOnlyTheEngineKnows() {
        var timeline = Timeline.of(flow(DEPUTY), List.of(), List.of(actAt(SIGNED)), NAMES);

        assertThat(timeline)
                .extracting(TimelineEntry::what, TimelineEntry::inPlaceOf)
                .containsExactly(tuple("Bắt đầu: Tự chấm điểm", null), tuple("Ký bản tự chấm", IN_PLACE));
    }

    @Test
    void leavesWorkOfOnesOwnAlone() {
        var timeline = Timeline.of(flow(DEPUTY), List.of(), List.of(actAt(SIGNED.minusSeconds(3600))), NAMES);

        assertThat(timeline).extracting(TimelineEntry::inPlaceOf).containsOnlyNulls();
    }

    private static SubstitutedAct actAt(Instant at) {
        return new SubstitutedAct(
                "case", "Ký tờ trình", DEPUTY, Capacity.KT, HEAD, "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nTrần Thị Mai", at);
    }

    private static CaseFlow flow(String person) {
        var run = new CaseRun(
                "run", null, "d", "unit-self-score", "Tự chấm điểm", "case", HEAD, START, null, Set.of(), Set.of());
        var step = new CaseStep("task", "Ký bản tự chấm", person, START, SIGNED, true);
        return new CaseFlow("case", "ninh-thuan", null, null, List.of(run), List.of(step), List.of());
    }
}

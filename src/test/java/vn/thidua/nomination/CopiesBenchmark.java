package vn.thidua.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.award.RoundId;
import vn.thidua.database.TestDatabase;
import vn.thidua.movement.MovementPlan.Clause;
import vn.thidua.movement.NomineeKind;
import vn.thidua.nomination.Nominee.State;

/** How long it takes to look through 2,000 reports of 14 parts for what one dossier has in common with them. */
@Tag("benchmark")
class CopiesBenchmark {

    private static final int REPORTS = 2_000;
    private static final int PARTS = 14;
    private static final int WORDS = 120;
    private static final RoundId ROUND = new RoundId(UUID.randomUUID());

    private final Random random = new Random(1);
    private final DataSource database = TestDatabase.migrated();
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final ReportFingerprints fingerprints = new ReportFingerprints(jdbc, new JdbcTemplate(database));

    @Test
    void findsTheCopiesAmongTwoThousandReports() {
        long begin = System.nanoTime();
        List<String> copied = IntStream.range(0, REPORTS)
                .mapToObj(number -> add(texts(), "unit-" + number / 10).get(0))
                .toList();
        System.out.printf("Wrote %d reports in %d ms%n", REPORTS, millis(begin));
        jdbc.sql("analyze").update();

        List<String> texts = texts();
        texts.set(3, copied.get(1_234));
        Proposal own = proposal("unit-own");
        Nominee nominee = write(own, texts);

        begin = System.nanoTime();
        var shared = fingerprints.sharedBy(own, List.of(nominee.id()));
        System.out.printf("Compared one dossier with %d reports in %d ms%n", REPORTS, millis(begin));

        assertThat(shared).singleElement().satisfies(one -> assertThat(one.code())
                .isEqualTo("C3"));
    }

    private List<String> add(List<String> texts, String unit) {
        write(proposal(unit), texts);
        return texts;
    }

    private Proposal proposal(String unit) {
        Proposal proposal = Proposal.open(ROUND, unit, "a", java.time.Instant.EPOCH);
        jdbc.sql(
                        "insert into proposal (id, round_id, unit_code, state, opened_by, opened_at) values (?, ?, ?, 'REFUSED', 'a', now())")
                .params(proposal.id().value(), ROUND.value(), unit)
                .update();
        return proposal;
    }

    private Nominee write(Proposal proposal, List<String> texts) {
        Nominee nominee = new Nominee(
                UUID.randomUUID(),
                proposal.id(),
                NomineeKind.COLLECTIVE,
                proposal.unitCode(),
                null,
                null,
                "x",
                State.PROPOSED,
                "",
                null);
        jdbc.sql(
                        "insert into nominee (id, proposal_id, position, kind, unit_code, label, state) values (?, ?, 0, 'COLLECTIVE', ?, 'x', 'PROPOSED')")
                .params(nominee.id(), proposal.id().value(), proposal.unitCode())
                .update();
        Map<ReportLine, Set<Long>> taken = new LinkedHashMap<>();
        for (int part = 0; part < PARTS; part++) {
            jdbc.sql("insert into achievement_report values (?, ?, ?, 'a', now())")
                    .params(nominee.id(), "C" + part, texts.get(part))
                    .update();
            ReportLine line = new ReportLine(nominee, "C" + part, "", new Clause("", ""), null, texts.get(part));
            taken.put(line, Shingles.of(texts.get(part)).all());
        }
        fingerprints.replace(proposal.id(), "ninh-thuan", taken);
        return nominee;
    }

    private List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            texts.add(IntStream.range(0, WORDS)
                    .mapToObj(word -> "từ" + random.nextInt(5_000))
                    .collect(Collectors.joining(" ")));
        }
        return texts;
    }

    private static long millis(long begin) {
        return (System.nanoTime() - begin) / 1_000_000;
    }
}

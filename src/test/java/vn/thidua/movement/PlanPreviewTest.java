package vn.thidua.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.database.TestDatabase;
import vn.thidua.figures.Figures;
import vn.thidua.figures.Metrics;
import vn.thidua.figures.StoredFigures;
import vn.thidua.organisation.Organisation;

/** A preview of a whole movement on the demo figures. */
class PlanPreviewTest {

    private final List<String> asked = new ArrayList<>();
    private final DemoProvince province = new DemoProvince();
    private final Figures figures = StoredFigures.in(JdbcClient.create(TestDatabase.migrated()), province);
    private final MovementPlan plan = ShippedPlans.ninhThuan2023();

    PlanPreviewTest() {
        figures.importCsv(
                "figures.csv", ShippedPlans.text("/demo/figures.csv").getBytes(StandardCharsets.UTF_8), "system");
    }

    @Test
    void readsUnitsAndFiguresOnceHoweverManyItChecks() {
        var preview = new PlanPreview(
                asking(Organisation.class, province), new BulkChecks(asking(Figures.class, figures), new Metrics()));

        var lines = preview.of(plan, plan.awards().get(0).code(), 2023, null);

        assertThat(lines).hasSizeGreaterThan(100);
        assertThat(asked).containsExactly("Organisation.snapshot", "Figures.snapshot");
    }

    @Test
    void findsTheSameOfOneCriterionAlone() {
        var preview = new PlanPreview(province, new BulkChecks(figures, new Metrics()));

        assertThat(preview.of(plan, plan.awards().get(0).code(), 2023, "000-T12"))
                .filteredOn(line -> line.label().equals("Sở Tư pháp"))
                .singleElement()
                .satisfies(line -> assertThat(line.verdict()).isEqualTo(Verdict.FAIL));
    }

    @Test
    void findsWhatTheCheckOfEachNomineeFinds() {
        var preview = new PlanPreview(province, new BulkChecks(figures, new Metrics()));
        var check = new CriteriaChecker(province, figures, new Metrics());
        var department = new CheckedSubject(NomineeKind.COLLECTIVE, "so-tu-phap", null, false, null);

        assertThat(preview.of(plan, plan.awards().get(0).code(), 2023, null))
                .filteredOn(line -> line.label().equals("Sở Tư pháp"))
                .singleElement()
                .satisfies(line -> assertThat(line.shown())
                        .isEqualTo(check.check(plan, 2023, department).stream()
                                .filter(verdict -> verdict.verdict().open())
                                .toList()));
    }

    /** Notes every question; a snapshot, once given, is asked without being noted. */
    private <T> T asking(Class<T> type, T answers) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    asked.add(type.getSimpleName() + "." + method.getName());
                    return method.invoke(answers, arguments);
                }));
    }
}

package vn.thidua.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A snapshot of the demo provinces answers as the tables do, one question after the other. */
class OrganisationSnapshotTest {

    private static OrganisationContext context;
    private static Organisation tables;
    private static Organisation snapshot;

    @BeforeAll
    static void read() {
        context = OrganisationContext.demo();
        context.importUnits(
                "so-cu,Sở cũ,DEPARTMENT,ninh-thuan,2000-01-01,2010-12-31,so-y-te",
                "so-cu-phong,Phòng cũ,DIVISION,so-cu,2000-01-01,,",
                "so-rat-cu,Sở rất cũ,DEPARTMENT,ninh-thuan,1992-04-01,1999-12-31,so-cu");
        context.importPeople("cu.ho,Hồ Văn Cũ,Giám đốc Sở,so-y-te,false,false,HEAD");
        tables = context.organisation();
        snapshot = tables.snapshot();
    }

    @AfterAll
    static void close() {
        context.close();
    }

    @Test
    void answersEveryQuestionAboutEveryUnit() {
        assertThat(snapshot).isNotSameAs(tables);
        assertThat(snapshot.units()).isEqualTo(tables.units()).hasSizeGreaterThan(50);
        for (var unit : tables.units()) {
            var code = unit.code();
            assertThat(snapshot.unit(code)).isEqualTo(unit);
            assertThat(snapshot.speakingUnit(code)).isEqualTo(tables.speakingUnit(code));
            assertThat(snapshot.lineage(code)).as(code).isEqualTo(tables.lineage(code));
            assertThat(snapshot.subtree(code)).as(code).containsExactlyInAnyOrderElementsOf(tables.subtree(code));
            assertThat(snapshot.peopleOf(code)).isEqualTo(tables.peopleOf(code));
            assertThat(snapshot.peopleSpokenForBy(code)).as(code).isEqualTo(tables.peopleSpokenForBy(code));
            assertThat(snapshot.holders(Role.HEAD, code)).isEqualTo(tables.holders(Role.HEAD, code));
        }
    }

    @Test
    void answersEveryQuestionAboutEveryPerson() {
        assertThat(snapshot.people()).isEqualTo(tables.people()).hasSizeGreaterThan(50);
        assertThat(snapshot.person("hoa.dang")).isEqualTo(tables.person("hoa.dang"));
        assertThat(snapshot.findPerson("nobody")).isEmpty();
        assertThat(snapshot.findUnit("nowhere")).isEmpty();
    }
}

package vn.thidua.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class JdbcOrganisationTest {

    private static OrganisationContext context;
    private static Organisation organisation;

    @BeforeAll
    static void importAProvince() {
        context = OrganisationContext.empty();
        organisation = context.organisation();
        context.importUnits(
                "tinh,Tỉnh,PROVINCE,,2000-01-01,,",
                "so-b,Sở Đ,DEPARTMENT,tinh,2000-01-01,,",
                "so-a,Sở D,DEPARTMENT,tinh,2000-01-01,,",
                "phong,Phòng,DIVISION,so-a,2000-01-01,,",
                "to,Tổ,DIVISION,phong,2000-01-01,,",
                "vien,Viện,PUBLIC_SERVICE_UNIT,so-a,2000-01-01,,",
                "cu,Phòng cũ,DIVISION,so-a,2000-01-01,2010-12-31,phong",
                "sap,Phòng sắp có,DIVISION,so-a,2999-01-01,,",
                "huyen,Huyện,DISTRICT,tinh,2000-01-01,,",
                "tinh-b,Tỉnh B,PROVINCE,,2000-01-01,,",
                "xa,Xã,COMMUNE,huyen,2000-01-01,,",
                "phong-huyen,Phòng huyện,DIVISION,huyen,2000-01-01,,");
        context.importPeople(
                "quan.tri,Trần Quản Trị,Chuyên viên,so-a,false,true,PROCESS_ADMIN|OFFICER",
                "o.to,Nguyễn Văn Ở,Chuyên viên,to,false,true,",
                "an.vien,Nguyễn Văn An,Viện trưởng,vien,false,true,HEAD",
                "nghi.so,Lê Thị Nghỉ,Chuyên viên,so-a,true,false,OFFICER",
                "huyen.le,Lê Văn Huyện,Chủ tịch,huyen,false,true,HEAD",
                "xa.le,Lê Văn Xã,Chủ tịch,xa,false,true,HEAD",
                "ph.le,Lê Thị Phòng,Chuyên viên,phong-huyen,true,true,");
    }

    @AfterAll
    static void close() {
        context.close();
    }

    @Test
    void listsParentsBeforeChildrenAndNeighboursInVietnameseOrder() {
        assertThat(organisation.units())
                .extracting(Unit::code)
                .containsExactly(
                        "tinh",
                        "huyen",
                        "phong-huyen",
                        "xa",
                        "so-a",
                        "phong",
                        "to",
                        "cu",
                        "sap",
                        "vien",
                        "so-b",
                        "tinh-b");
    }

    @Test
    void leavesFormerAndFutureUnitsOutOfASubtree() {
        assertThat(organisation.subtree("so-a")).extracting(Unit::code).containsExactly("so-a", "phong", "to", "vien");
    }

    @Test
    void findsTheUnitThatSpeaksForAnother() {
        assertThat(organisation.speakingUnit("to").code()).isEqualTo("so-a");
        assertThat(organisation.speakingUnit("vien").code()).isEqualTo("so-a");
        assertThat(organisation.speakingUnit("xa").code()).isEqualTo("xa");
        assertThatIllegalStateException().isThrownBy(() -> organisation.speakingUnit("khong-co"));
    }

    @Test
    void followsAUnitToThoseItTookOverFromAndThoseThatTookOver() {
        assertThat(organisation.lineage("phong")).containsExactlyInAnyOrder("phong", "cu");
        assertThat(organisation.lineage("cu")).containsExactlyInAnyOrder("phong", "cu");
        assertThat(organisation.lineage("so-b")).containsExactly("so-b");
    }

    @Test
    void findsTheProvinceOfAUnit() {
        assertThat(organisation.provinceOf("to").code()).isEqualTo("tinh");
        assertThat(organisation.provinceOf("tinh").code()).isEqualTo("tinh");
    }

    @Test
    void listsActivePeopleOfAUnitAndEverythingBelow() {
        assertThat(organisation.peopleOf("so-a")).extracting(Person::id).containsExactly("an.vien", "o.to", "quan.tri");
        assertThat(organisation.peopleOf("huyen")).extracting(Person::id).containsExactly("huyen.le", "ph.le", "xa.le");
    }

    @Test
    void leavesPeopleOfUnitsThatSpeakForThemselvesToThose() {
        assertThat(organisation.peopleSpokenForBy("huyen"))
                .extracting(Person::id)
                .containsExactly("huyen.le", "ph.le");
    }

    @Test
    void findsActiveHoldersAtExactlyTheUnit() {
        assertThat(organisation.holders(Role.OFFICER, "so-a"))
                .extracting(Person::id)
                .containsExactly("quan.tri");
        assertThat(organisation.headOf("so-a")).isEmpty();
        assertThat(organisation.headOf("vien")).map(Person::id).contains("an.vien");
    }

    @Test
    void knowsTheProvinceOfEveryUnit() {
        assertThat(organisation.provinceOf("to").code()).isEqualTo("tinh");
        assertThat(organisation.provinceOf("tinh").code()).isEqualTo("tinh");
        assertThat(organisation.sharesProvince("o.to", "xa")).isTrue();
        assertThat(organisation.sharesProvince("o.to", "tinh-b")).isFalse();
        assertThat(organisation.sharesProvince("o.to", "khong-co")).isFalse();
        assertThat(organisation.sharesProvince("khong.co", "xa")).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> organisation.provinceOf("khong-co"));
    }

    @Test
    void listsUnitsAndPeopleOfOneProvinceFormerOnesIncluded() {
        assertThat(organisation.unitsOf("tinh"))
                .extracting(Unit::code)
                .contains("cu", "sap", "xa")
                .hasSize(11);
        assertThat(organisation.unitsOf("tinh-b")).extracting(Unit::code).containsExactly("tinh-b");
        assertThat(organisation.everyoneOf("tinh"))
                .extracting(Person::id)
                .contains("nghi.so")
                .hasSize(7);
        assertThat(organisation.everyoneOf("tinh-b")).isEmpty();
    }

    @Test
    void keepsDatesAndSuccessorOfAFormerUnit() {
        assertThat(organisation.unit("cu"))
                .isEqualTo(new Unit(
                        "cu",
                        "Phòng cũ",
                        UnitKind.DIVISION,
                        "so-a",
                        LocalDate.of(2000, 1, 1),
                        LocalDate.of(2010, 12, 31),
                        "phong"));
    }

    @Test
    void knowsNobodyByAnUnknownId() {
        assertThat(organisation.findPerson("khong.co")).isEmpty();
        assertThatIllegalStateException().isThrownBy(() -> organisation.person("khong.co"));
    }
}

package vn.thidua.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import vn.thidua.refusal.Refused;

@ExtendWith(OutputCaptureExtension.class)
class StartTest {

    private static final ApplicationArguments NONE = new DefaultApplicationArguments();
    private static final String SECRET = "Bmt-2024-xyz!";

    @Test
    void importsTheFilesOnlyIntoAnEmptyOrganisation() throws IOException {
        try (var context = production("tuan.ngo", SECRET)) {
            context.get(FirstImport.class).run(NONE);
            context.importPeople("lan.nguyen,Nguyễn Thị Lan,Trưởng phòng,so-noi-vu,true,true,APPRAISER");

            context.get(FirstImport.class).run(NONE);

            assertThat(context.organisation().people()).hasSize(228);
            assertThat(context.organisation().person("lan.nguyen").position()).isEqualTo("Trưởng phòng");
        }
    }

    @Test
    void tellsWhoeverStartsTheDemoWhereToGoAndWhomToBe(CapturedOutput output) {
        try (var context = OrganisationContext.demo()) {
            context.get(DemoPeopleAtStart.class).print();
        }

        assertThat(output.getOut())
                .contains("mở http://localhost:8080/", "mật khẩu " + OrganisationContext.PASSWORD)
                .containsPattern("khanh\\.pham +Phạm Quốc Khánh +Chủ tịch UBND tỉnh +UBND tỉnh Ninh Thuận +Người có")
                .doesNotContain("sang.dong");
    }

    @Test
    void letsOnlyTheConfiguredAdministratorInOutsideTheDemo() throws IOException {
        try (var context = production("tuan.ngo", SECRET)) {
            start(context);

            var identities = context.get(IdentityService.class);
            assertThat(identities.checkPassword("tuan.ngo", SECRET)).isTrue();
            // Each guess at another account: a wrong one makes the engine refuse the next for some seconds.
            assertThat(identities.checkPassword("khanh.pham", SECRET)).isFalse();
            assertThat(identities.checkPassword("tam.vo", OrganisationContext.PASSWORD))
                    .isFalse();
            assertThat(identities.checkPassword("nga.bui", "nga.bui")).isFalse();
            assertThat(identities.checkPassword("hoa.dang", "")).isFalse();
        }
    }

    @Test
    void refusesAnAdministratorWithoutTheRole() {
        try (var context = production("lan.nguyen", SECRET)) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> start(context))
                    .withMessageContaining("thidua.admin.id=lan.nguyen");
        }
    }

    @Test
    void refusesAWeakAdministratorPassword() {
        try (var context = production("tuan.ngo", "tuan.ngo")) {
            assertThatThrownBy(() -> start(context))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("10 đến 64 ký tự");
        }
    }

    @Test
    void refusesToStartOutsideTheDemoWithoutAnAdministrator() {
        assertThatThrownBy(() -> OrganisationContext.production(Map.of()))
                .rootCause()
                .hasMessageContaining("phải đặt mật khẩu của người quản trị quy trình đầu tiên");
    }

    private static OrganisationContext production(String id, String password) {
        return OrganisationContext.production(Map.of(
                "thidua.organisation.units",
                "classpath:demo/units.csv",
                "thidua.organisation.people",
                "classpath:demo/people.csv",
                "thidua.admin.id",
                id,
                "thidua.admin.password",
                password));
    }

    private static void start(OrganisationContext context) throws IOException {
        context.get(FirstImport.class).run(NONE);
        context.get(AdministratorAtStart.class).run(NONE);
    }
}

package vn.thidua.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.greaterThan;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import vn.thidua.csv.BadRows;
import vn.thidua.organisation.OrganisationContext;
import vn.thidua.refusal.Refused;

class OrganisationApiTest {

    private static final String OFFICER = "thuy.pham";
    private static final String MANAGER = "huyen.le";
    private static final String PROCESS_ADMIN = "tuan.ngo";
    private static final String UNITS = "code,name,kind,parent,validFrom,validTo,successor\n";
    private static final String PEOPLE = "id,fullName,position,unit,woman,active,roles\n";

    private static OrganisationContext context;
    private static MockMvc http;

    @BeforeAll
    static void start() {
        context = OrganisationContext.demo();
        http = MockMvcBuilders.standaloneSetup(
                        context.get(OrganisationController.class), context.get(OrganisationAdminController.class))
                .build();
    }

    @AfterAll
    static void close() {
        context.close();
    }

    @Test
    void showsTheTreeOfUnits() throws Exception {
        as(OFFICER, get("/api/organisation/units"))
                .andExpect(jsonPath("$[?(@.code == 'ninh-thuan')].children[?(@.code == 'so-y-te')].children.length()")
                        .value(12));
    }

    @Test
    void showsAnOfficerOnlyPeopleOfTheirOwnUnit() throws Exception {
        as(OFFICER, get("/api/organisation/people"))
                .andExpect(jsonPath("$.length()")
                        .value(context.organisation().peopleOf("so-y-te").size()))
                .andExpect(jsonPath("$[?(!(@.unitCode =~ /so-y-te.*/))]").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {MANAGER, PROCESS_ADMIN})
    void showsEverybodyToManagersAndProcessAdmins(String person) throws Exception {
        as(person, get("/api/organisation/people"))
                .andExpect(jsonPath("$.length()")
                        .value(context.organisation().everyoneOf("ninh-thuan").size()));
    }

    @ParameterizedTest
    @ValueSource(strings = {OFFICER, MANAGER, "khanh.pham"})
    void refusesAdministrationToEverybodyElse(String person) {
        assertRefused("administration-forbidden", () -> as(person, csv("/api/organisation/units", UNITS)));
        assertRefused("administration-forbidden", () -> as(person, csv("/api/organisation/people", PEOPLE)));
        assertRefused("administration-forbidden", () -> as(person, password(OFFICER, "Bmt-2024-xyz!")));
        assertRefused("administration-forbidden", () -> as(person, get("/api/organisation/units/export")));
        assertRefused("administration-forbidden", () -> as(person, get("/api/organisation/people/export")));
    }

    @Test
    void refusesWhoIsNobodyHere() {
        assertRefused("person-forbidden", () -> as("khong.co", get("/api/organisation/people")));
    }

    @Test
    void importsUnitsAndPeople() throws Exception {
        as(PROCESS_ADMIN, csv("/api/organisation/units", UNITS + "xa-moi,Xã Mới,COMMUNE,huyen-ninh-son,2020-01-01,,\n"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.added").value(1));
        as(PROCESS_ADMIN, csv("/api/organisation/people", PEOPLE + "moi.le,Lê Mới,Cán bộ,xa-moi,true,true,\n"))
                .andExpect(jsonPath("$.applied").value(true));

        assertThat(context.organisation().person("moi.le").unitCode()).isEqualTo("xa-moi");
    }

    @Test
    void onlyChecksWhenAskedTo() throws Exception {
        var row = "xa-thu,Xã Thử,COMMUNE,huyen-ninh-son,2020-01-01,,\n";

        as(PROCESS_ADMIN, csv("/api/organisation/units?check=true", UNITS + row))
                .andExpect(jsonPath("$.applied").value(false));

        assertThat(context.organisation().findUnit("xa-thu")).isEmpty();
    }

    @Test
    void refusesBadRows() {
        assertThatThrownBy(() -> as(PROCESS_ADMIN, csv("/api/organisation/units", UNITS + "X,,,,,,\n")))
                .hasRootCauseInstanceOf(BadRows.class);
    }

    @Test
    void takesNothingButCsv() throws Exception {
        as(
                        PROCESS_ADMIN,
                        post("/api/organisation/units")
                                .contentType("application/json")
                                .content("{}"))
                .andExpect(status().isUnsupportedMediaType());
    }

    @Test
    void setsAPassword() throws Exception {
        as(PROCESS_ADMIN, password(OFFICER, "Bmt-2024-xyz!")).andExpect(status().isNoContent());

        assertThat(context.get(IdentityService.class).checkPassword(OFFICER, "Bmt-2024-xyz!"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"units", "people"})
    void exportsWhatIsImportedAgainWithoutAChange(String content) throws Exception {
        var file = as(PROCESS_ADMIN, get("/api/organisation/" + content + "/export"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        as(PROCESS_ADMIN, csv("/api/organisation/" + content, file))
                .andExpect(jsonPath("$.rows").value(greaterThan(50)))
                .andExpect(jsonPath("$.added").value(0))
                .andExpect(jsonPath("$.changed").value(0));
    }

    @Test
    void showsInTheDirectoryWhoMayChangeIt() throws Exception {
        as(OFFICER, get("/api/organisation/directory"))
                .andExpect(jsonPath("$.mayAdminister").value(false))
                .andExpect(jsonPath("$.people[?(!(@.unit =~ /so-y-te.*/))]").isEmpty());
        as(PROCESS_ADMIN, get("/api/organisation/directory"))
                .andExpect(jsonPath("$.mayAdminister").value(true))
                .andExpect(jsonPath("$.people[?(@.id == 'tuan.ngo')].roles[0]").value("PROCESS_ADMIN"))
                .andExpect(
                        jsonPath("$.roles[?(@.code == 'DECIDER')].kinds[*]").value(contains("PROVINCE", "DEPARTMENT")));
    }

    @Test
    void changesOnesOwnPasswordByTheOneBefore() throws Exception {
        var person = "mai.tran";
        assertRefused("password-wrong", () -> as(person, change("Sai-2024-mk!", "Moi-2024-pass!")));
        assertRefused("password-too-weak", () -> as(person, change(OrganisationContext.PASSWORD, "ngan")));
        assertRefused(
                "password-same", () -> as(person, change(OrganisationContext.PASSWORD, OrganisationContext.PASSWORD)));

        as(person, change(OrganisationContext.PASSWORD, "Moi-2024-pass!")).andExpect(status().isNoContent());

        assertThat(context.get(IdentityService.class).checkPassword(person, "Moi-2024-pass!"))
                .isTrue();
        assertThat(context.get(IdentityService.class).checkPassword(person, OrganisationContext.PASSWORD))
                .isFalse();
    }

    private static MockHttpServletRequestBuilder change(String current, String next) {
        return post("/api/organisation/own-password")
                .contentType("application/json")
                .content("{\"current\": \"%s\", \"password\": \"%s\"}".formatted(current, next));
    }

    private static ResultActions as(String person, MockHttpServletRequestBuilder request) throws Exception {
        return http.perform(request.principal(() -> person));
    }

    private static MockHttpServletRequestBuilder csv(String path, String text) {
        return post(path).contentType("text/csv").content(text.getBytes(StandardCharsets.UTF_8));
    }

    private static MockHttpServletRequestBuilder password(String person, String password) {
        return post("/api/organisation/people/{id}/password", person)
                .contentType("application/json")
                .content("{\"password\": \"%s\"}".formatted(password));
    }

    private static void assertRefused(String code, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).rootCause().isInstanceOfSatisfying(Refused.class, refused -> assertThat(
                        refused.code())
                .isEqualTo(code));
    }
}

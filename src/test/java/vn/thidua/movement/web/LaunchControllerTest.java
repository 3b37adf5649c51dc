package vn.thidua.movement.web;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static vn.thidua.movement.LaunchFixture.APPRAISER;
import static vn.thidua.movement.LaunchFixture.DECIDER;
import static vn.thidua.movement.LaunchFixture.ISSUED_ON;
import static vn.thidua.movement.LaunchFixture.LEAD;

import java.util.List;
import java.util.UUID;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import vn.thidua.database.TestDatabase;
import vn.thidua.document.OfficialDocument;
import vn.thidua.movement.Asking;
import vn.thidua.movement.LaunchAnnouncing;
import vn.thidua.movement.LaunchFixture;
import vn.thidua.movement.LaunchRegister;
import vn.thidua.movement.Launching;
import vn.thidua.movement.Question.Kind;
import vn.thidua.movement.Registering;
import vn.thidua.movement.RegistrationClosing;
import vn.thidua.movement.RegistrationOpening;
import vn.thidua.movement.RegistrationRegister;
import vn.thidua.movement.ReportRegister;

/** A unit sees its own part and that of the units below it; the desks and the province's managers see everything. */
class LaunchControllerTest {

    private final LaunchFixture movement = new LaunchFixture(TestDatabase.migrated());
    private final String code = movement.plan().code();
    private UUID launch;
    private MockMvc api;

    @BeforeEach
    void openApi() {
        launch = movement.bean(Launching.class).open(code, LEAD).id();
        api = MockMvcBuilders.standaloneSetup(
                        new LaunchController(
                                movement.bean(LaunchRegister.class),
                                movement.bean(ReportRegister.class),
                                movement.bean(Asking.class)),
                        new RegistrationController(movement.bean(RegistrationRegister.class), movement.province))
                .build();
    }

    @ParameterizedTest
    @ValueSource(strings = {LEAD, APPRAISER, DECIDER, "manager"})
    void showsDesksAndManagersEverything(String person) throws Exception {
        issue();

        ask(person, "launch")
                .andExpect(jsonPath("$.document.number").value("37/KH-UBND"))
                .andExpect(jsonPath("$.progress.units").value(7))
                .andExpect(jsonPath("$.units", hasSize(7)))
                .andExpect(jsonPath("$.reports[0].due").exists())
                .andExpect(jsonPath("$.questions[0].question").value("Hỏi"));
        ask(person, "registrations").andExpect(jsonPath("$.units", hasSize(7)));
    }

    @Test
    void showsAUnitItsOwnPartAndThatOfTheUnitsBelow() throws Exception {
        issue();

        units("officer.xa-a1", contains("xa-a1"));
        units("head.huyen-a", contains("huyen-a", "xa-a1", "xa-a2"));
        units("officer.huyen-a-phong-noi-vu", contains("huyen-a", "xa-a1", "xa-a2"));
        units("health-manager", contains("so-y-te"));
        ask("officer.xa-a1", "launch").andExpect(jsonPath("$.progress.units").value(1));
        ask("officer.xa-a1", "launch").andExpect(jsonPath("$.questions", empty()));
        ask("head.huyen-a", "launch").andExpect(jsonPath("$.questions", hasSize(0)));
        ask("officer.xa-b1", "launch").andExpect(jsonPath("$.questions", hasSize(1)));
    }

    @Test
    void showsWhatWasRegistered() throws Exception {
        issue();

        ask("officer.xa-b1", "registrations")
                .andExpect(jsonPath("$.lastDay").exists())
                .andExpect(jsonPath("$.units[0].state").value("Đã đăng ký"))
                .andExpect(jsonPath("$.units[0].collectives", contains("xa-b1")))
                .andExpect(jsonPath("$.units[0].individuals[0].name").value("Người head.xa-b1"))
                .andExpect(jsonPath("$.units[0].individuals[0].position").value("Thủ trưởng"));
    }

    @Test
    void showsADraftOnlyToThoseWhoSeeEverything() throws Exception {
        ask(LEAD, "launch").andExpect(jsonPath("$.stage").value("Đang soạn thảo"));

        assertThatThrownBy(() -> ask("officer.xa-a1", "launch"))
                .hasMessageContaining("Phong trào này chưa được phát động");
        assertThatThrownBy(() -> ask(LEAD, "registrations")).hasMessageContaining("chưa mở đăng ký");
        assertThatThrownBy(() -> ask("khong.ai", "launch")).hasMessageContaining("không gắn với người đang công tác");
    }

    private void issue() {
        var launching = movement.bean(Launching.class);
        launching.submit(launch, "Kế hoạch phát động", "Nội dung", LEAD);
        launching.issue(launch, new OfficialDocument("37/KH-UBND", ISSUED_ON), DECIDER);
        movement.bean(LaunchAnnouncing.class).announce(launch);
        movement.bean(Asking.class).ask(launch, Kind.QUESTION, "Hỏi", "officer.xa-b1");
        register();
    }

    private void register() {
        var registration = movement.bean(RegistrationOpening.class).open(code, null, "", APPRAISER);
        movement.bean(RegistrationClosing.class).announce(registration.id());
        var unit = movement.bean(RegistrationRegister.class).units(registration.id()).stream()
                .filter(one -> one.unitCode().equals("xa-b1"))
                .findFirst()
                .orElseThrow();
        var registering = movement.bean(Registering.class);
        registering.fill(unit.id(), List.of("xa-b1"), List.of("head.xa-b1"), "officer.xa-b1");
        registering.confirm(unit.id(), "head.xa-b1");
    }

    private void units(String person, Matcher<Iterable<? extends String>> units) throws Exception {
        ask(person, "launch").andExpect(jsonPath("$.units[*].unit", units));
        ask(person, "registrations").andExpect(jsonPath("$.units[*].unit", units));
    }

    private ResultActions ask(String person, String what) throws Exception {
        return api.perform(get("/api/movements/{code}/{what}", code, what).principal(() -> person));
    }
}

package vn.thidua.movement.web;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import vn.thidua.database.TestDatabase;
import vn.thidua.movement.KnownUnits;
import vn.thidua.movement.ShippedPlans;

class MovementControllerTest {

    private static final String CODE = "ninh-thuan-cchc-2023";

    private MockMvc api;

    @BeforeEach
    void openApi() {
        var plans = ShippedPlans.storedIn(JdbcClient.create(TestDatabase.migrated()));
        api = MockMvcBuilders.standaloneSetup(new MovementController(plans, new PlanAccess(new KnownUnits())))
                .build();
    }

    @Test
    void checksAPlanWithoutKeepingIt() throws Exception {
        api.perform(plan("hoa.dang").param("check", "true"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.code").value(CODE));

        api.perform(as("hoa.dang", get("/api/movements")))
                .andExpect(jsonPath("$").isEmpty());
    }

    @Test
    void keepsAPlanAndShowsItWhole() throws Exception {
        api.perform(plan("tuan.ngo"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.version").value(1));

        api.perform(as("tuan.ngo", get("/api/movements")))
                .andExpect(jsonPath("$[0].year").value(2023));
        api.perform(as("tuan.ngo", get("/api/movements/" + CODE)))
                .andExpect(jsonPath("$.criteria.length()").value(27))
                .andExpect(jsonPath("$.route.stages[3].unit").value("so-noi-vu"));
    }

    @Test
    void hidesAPlanFromOtherProvinces() throws Exception {
        var theirs = ShippedPlans.text("/movement/so-tu-phap-ha-nam-cchc-2023-2025.yaml")
                .replaceFirst("(?m)^code: .*", "code: " + CODE);
        api.perform(plan("tuan.ngo")).andExpect(status().isOk());

        api.perform(as("y.ho", get("/api/movements"))).andExpect(jsonPath("$").isEmpty());
        assertThatThrownBy(() -> api.perform(as("y.ho", get("/api/movements/" + CODE))))
                .hasMessageContaining("Không có phong trào nào");
        assertThatThrownBy(() -> api.perform(plan("y.ho"))).hasMessageContaining("không có đơn vị nào");
        assertThatThrownBy(() -> api.perform(as("y.ho", post("/api/movements"))
                        .contentType("application/yaml")
                        .param("base", "7")
                        .content(theirs)))
                .hasMessageContaining("không còn nữa");
    }

    @Test
    void servesTheSchemaOfPlanFiles() throws Exception {
        api.perform(get("/api/movements/plan-schema"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.$defs.criterion").exists());
    }

    @Test
    void refusesAPlanFromSomeoneWithoutTheRole() {
        assertThatThrownBy(() -> api.perform(plan("thuy.pham"))).hasMessageContaining("không có quyền");
        assertThatThrownBy(() -> api.perform(plan("khong.ai"))).hasMessageContaining("không có quyền");
    }

    private static MockHttpServletRequestBuilder as(String person, MockHttpServletRequestBuilder request) {
        return request.principal(() -> person);
    }

    private static MockHttpServletRequestBuilder plan(String sender) {
        return post("/api/movements")
                .contentType("application/yaml")
                .content(ShippedPlans.text("/movement/ninh-thuan-cchc-2023.yaml"))
                .principal(() -> sender);
    }
}

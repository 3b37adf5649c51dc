package vn.thidua.calendar.web;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import vn.thidua.calendar.CalendarInDatabase;
import vn.thidua.movement.KnownUnits;

class CalendarControllerTest {

    private static final String SATURDAY = """
            {"kind": "WORKING_DAY", "name": "Làm bù", "source": "Công văn số 1/VPCP-KGVX", "official": true,
             "reason": "Có công văn hoán đổi"}
            """;

    private MockMvc api;

    @BeforeEach
    void openApi() {
        var calendar = new CalendarInDatabase(new KnownUnits());
        var asInTheApplication = Jackson2ObjectMapperBuilder.json()
                .featuresToDisable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .<ObjectMapper>build();
        api = MockMvcBuilders.standaloneSetup(new CalendarController(calendar.book, calendar.deadlines))
                .setMessageConverters(new MappingJackson2HttpMessageConverter(asInTheApplication))
                .build();
    }

    @ParameterizedTest
    @CsvSource({"tuan.ngo, true", "hoa.dang, true", "thuy.pham, false"})
    void showsAYearToEverybodyAndSaysWhoMayCorrectIt(String reader, boolean editable) throws Exception {
        api.perform(get("/api/calendar/2024").principal(() -> reader))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.known").value(true))
                .andExpect(jsonPath("$.editable").value(editable))
                .andExpect(jsonPath("$.entries.length()").value(13))
                .andExpect(jsonPath("$.entries[0].day.day").value("2024-01-01"));
    }

    @Test
    void entersADayAndTakesItBackWithAHistory() throws Exception {
        api.perform(send("/api/calendar/days/2026-11-28", SATURDAY))
                .andExpect(jsonPath("$.entries[?(@.day.day == '2026-11-28')].enteredBy")
                        .value("tuan.ngo"));
        api.perform(send("/api/calendar/days/2026-11-28/removal", "{\"reason\": \"Nhập nhầm\"}"))
                .andExpect(jsonPath("$.entries[?(@.day.day == '2026-11-28')]").isEmpty());
        api.perform(get("/api/calendar/2026/history").principal(() -> "tuan.ngo"))
                .andExpect(jsonPath("$[?(@.day.day == '2026-11-28')].reason")
                        .value(contains("Nhập nhầm", "Có công văn hoán đổi")));
    }

    @Test
    void opensAYear() throws Exception {
        api.perform(send("/api/calendar/2029", ""))
                .andExpect(jsonPath("$.known").value(true))
                .andExpect(jsonPath("$.entries[0].day.official").value(false));
    }

    @Test
    void triesARule() throws Exception {
        var question = """
                {"rule": {"kind": "YEARLY_BEFORE", "monthDay": "01-05", "yearOffset": 1}, "year": 2025}
                """;
        api.perform(send("/api/calendar/deadlines", question))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.lastDay").value("2026-01-04"))
                .andExpect(jsonPath("$.explanation.length()").value(2))
                .andExpect(jsonPath("$.warnings[0]").isNotEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/calendar/days/2026-11-28         | {}                                                 | Hãy chọn ngày nghỉ
            /api/calendar/days/2026-11-28         | {"kind": "WORKING_DAY"}                            | Hãy nhập tên ngày
            /api/calendar/days/2026-11-24/removal | {}                                                 | Hãy nhập lý do
            /api/calendar/deadlines               | {}                                                 | Hãy chọn loại
            /api/calendar/deadlines               | {"rule": {"days": 3}}                              | Hãy chọn loại
            /api/calendar/deadlines               | {"rule": {"kind": "THROUGH"}, "year": 2024}        | thiếu mục “day”
            /api/calendar/deadlines               | {"rule": {"kind": "THROUGH", "day": "2024-01-01"}} | Năm phải từ
            /api/calendar/deadlines               | {"rule": {"kind": "THROUGH", "day": "+999999999-01-01"}, "year": 2024} | Năm phải từ
            """)
    void refusesWhatIsMissing(String path, String body, String sentence) {
        assertThatThrownBy(() -> api.perform(send(path, body))).hasMessageContaining(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/calendar/days/28-11-2026 | {}
            /api/calendar/năm             | {}
            /api/calendar/deadlines       | {"rule": {"kind": "SOON"}, "year": 2024}
            /api/calendar/deadlines       | {"rule": {"kind": "YEARLY_BEFORE", "monthDay": "02-30"}, "year": 2024}
            """)
    void answersWhatItCannotReadAsABadRequest(String path, String body) throws Exception {
        api.perform(send(path, body)).andExpect(status().isBadRequest());
    }

    private static MockHttpServletRequestBuilder send(String path, String body) {
        return post(path).contentType(MediaType.APPLICATION_JSON).content(body).principal(() -> "tuan.ngo");
    }
}

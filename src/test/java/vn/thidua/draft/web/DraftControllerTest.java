package vn.thidua.draft.web;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.security.Principal;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import vn.thidua.draft.Draft;
import vn.thidua.draft.DraftContent;
import vn.thidua.draft.TaskDrafts;

class DraftControllerTest {

    private static final Principal LAN = () -> "lan.nguyen";
    private static final DraftContent CONTENT = new DraftContent("{\"reason\":\"đang viết\"}", "f1");
    private static final Draft DRAFT = new Draft(7, Instant.parse("2023-12-20T07:05:00Z"), CONTENT);

    private final TaskDrafts drafts = mock();
    private final MockMvc web =
            MockMvcBuilders.standaloneSetup(new TaskDraftController(drafts)).build();

    @Test
    void givesOneTheirOwnDraftOrNothing() throws Exception {
        given(drafts.find("t1", "lan.nguyen")).willReturn(Optional.of(DRAFT));

        web.perform(get("/api/drafts/t1").principal(LAN)).andExpect(content().json("""
                {"version": 7, "fingerprint": "f1", "values": {"reason": "đang viết"}}
                """));
        web.perform(get("/api/drafts/t2").principal(LAN)).andExpect(status().isNoContent());
        web.perform(get("/api/drafts/t1").principal(() -> "tuan.ngo")).andExpect(status().isNoContent());
    }

    @Test
    void savesAndDiscardsOnlyOnesOwn() throws Exception {
        given(drafts.save("t1", "lan.nguyen", CONTENT, 6)).willReturn(DRAFT);

        web.perform(put("/api/drafts/t1")
                        .principal(LAN)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                                {"values": {"reason": "đang viết"}, "version": 6, "fingerprint": "f1"}
                                """))
                .andExpect(content().json("{\"version\": 7}"));
        web.perform(delete("/api/drafts/t1").principal(LAN)).andExpect(status().isNoContent());

        then(drafts).should().discard("t1", "lan.nguyen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"values\": [1], \"version\": 0, \"fingerprint\": \"f\"}",
                "{\"values\": \"đang viết\", \"version\": 0, \"fingerprint\": \"f\"}",
                "{\"version\": 0, \"fingerprint\": \"f\"}",
                "{\"values\": {}, \"version\": 0}"
            })
    void refusesWhatIsNoForm(String body) {
        var request = put("/api/drafts/t1").principal(LAN).contentType(MediaType.APPLICATION_JSON);

        assertThatThrownBy(() -> web.perform(request.content(body)))
                .hasRootCauseMessage("Bản nháp gửi lên không đúng dạng; hãy tải lại trang.");

        then(drafts).should(never()).save(any(), any(), any(), anyLong());
    }
}

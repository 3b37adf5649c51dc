package vn.thidua.notification.web;

import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.security.Principal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import vn.thidua.notification.Notice;
import vn.thidua.notification.NoticeBox;

class NoticeControllerTest {

    private static final Principal LAN = () -> "lan.nguyen";

    private final NoticeBox box = mock();
    private final MockMvc web =
            MockMvcBuilders.standaloneSetup(new NoticeController(box)).build();

    @Test
    void givesOneTheirOwnNotices() throws Exception {
        given(box.unread("lan.nguyen")).willReturn(1);
        given(box.newest("lan.nguyen"))
                .willReturn(List.of(new Notice(7, "Trả lại", "Hãy bổ sung.", "case-1", Instant.EPOCH, false)));

        web.perform(get("/api/notices").principal(LAN))
                .andExpect(status().isOk())
                .andExpect(content().json("""
                                        {"unread": 1, "notices": [{"id": 7, "subject": "Trả lại", "text": "Hãy bổ sung.",
                                          "caseKey": "case-1", "read": false}]}
                                        """));
    }

    @Test
    void marksOnlyOnesOwn() throws Exception {
        web.perform(post("/api/notices/7/read").principal(LAN)).andExpect(status().isNoContent());
        web.perform(post("/api/notices/read-all").principal(LAN)).andExpect(status().isNoContent());

        then(box).should().markRead("lan.nguyen", 7);
        then(box).should().markAllRead("lan.nguyen");
    }
}

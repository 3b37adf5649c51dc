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
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import vn.thidua.notification.Notice;
import vn.thidua.notification.NoticeBox;
import vn.thidua.notification.NoticeKind;
import vn.thidua.notification.NoticePlace;
import vn.thidua.notification.NoticePlaces;

class NoticeControllerTest {

    private static final Principal LAN = () -> "lan.nguyen";

    private final NoticeBox box = mock();
    private final NoticePlaces places = mock();
    private final MockMvc web =
            MockMvcBuilders.standaloneSetup(new NoticeController(box, places)).build();

    @Test
    void givesOneTheirOwnNotices() throws Exception {
        given(box.unread("lan.nguyen")).willReturn(1);
        given(box.newest("lan.nguyen", true, 9))
                .willReturn(List.of(
                        new Notice(7, NoticeKind.RETURNED, "Trả lại", "Hãy bổ sung.", "case-1", Instant.EPOCH, false)));
        given(places.of(List.of(7L)))
                .willReturn(Map.of(7L, new NoticePlace("/thi-dua/dossier.html?case=case-1", false)));

        web.perform(get("/api/notices?unreadOnly=true&before=9").principal(LAN))
                .andExpect(status().isOk())
                .andExpect(content().json("""
                                        {"unread": 1, "notices": [{"id": 7, "kind": "Việc bị trả lại", "subject": "Trả lại",
                                          "text": "Hãy bổ sung.", "caseKey": "case-1", "read": false,
                                          "link": "/thi-dua/dossier.html?case=case-1", "waiting": false}]}
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

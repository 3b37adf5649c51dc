package vn.thidua.draft.web;

import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.draft.StartDrafts;

/** The draft of a process's start form of whoever is logged in. */
@RestController
@RequestMapping("/api/start-drafts/{id}")
class StartDraftController extends DraftController {

    StartDraftController(StartDrafts drafts) {
        super(drafts);
    }
}

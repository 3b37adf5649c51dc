package vn.thidua.draft.web;

import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.draft.TaskDrafts;

/** The draft of a task of whoever is logged in. */
@RestController
@RequestMapping("/api/drafts/{id}")
class TaskDraftController extends DraftController {

    TaskDraftController(TaskDrafts drafts) {
        super(drafts);
    }
}

package vn.thidua.award.process;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.award.RegisterEntry;
import vn.thidua.award.Revocation.Conclusion;
import vn.thidua.award.Revocation.Ground;
import vn.thidua.award.RevocationDecision;
import vn.thidua.award.RevocationRequest;
import vn.thidua.document.OfficialDocument;
import vn.thidua.engine.FormOption;
import vn.thidua.engine.StartForm;
import vn.thidua.engine.StartedCase;
import vn.thidua.engine.SubmittedForm;

/** The lead asks to revoke an award. */
@Component
class RequestRevocationForm implements StartForm {

    private final RevocationRequest requests;
    private final RevocationDecision revocations;
    private final RoundView view;

    RequestRevocationForm(RevocationRequest requests, RevocationDecision revocations, RoundView view) {
        this.requests = requests;
        this.revocations = revocations;
        this.view = view;
    }

    @Override
    public String formId() {
        return "request-revocation";
    }

    @Override
    public Map<String, Object> show(String personId) {
        List<Map<String, Object>> options = requests.revocable(personId).stream()
                .map(entry -> new FormOption(label(entry), entry.id().toString()).asMap())
                .toList();
        return Map.of("entryOptions", options);
    }

    @Override
    public StartedCase start(String personId, SubmittedForm form) {
        var asked = requests.ask(
                UUID.fromString(form.text("entry")),
                Ground.valueOf(form.text("ground")),
                new Conclusion(
                        new OfficialDocument(form.text("conclusionNumber"), form.date("conclusionDate")),
                        form.text("conclusionIssuer")),
                form.text("reason"),
                personId);
        var entry = revocations.entryOf(asked.id());
        return new StartedCase(
                asked.id().toString(),
                Map.of("unitName", view.unitName(entry.proposer()), "movementName", entry.movement()));
    }

    private static String label(RegisterEntry entry) {
        return "%s – %s".formatted(entry.awardee().label(), entry.cited());
    }
}

package vn.thidua.figures.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.figures.FigureAnswer;
import vn.thidua.figures.FigureChange;
import vn.thidua.figures.FigureConsequences.ChangedVerdict;
import vn.thidua.figures.FigurePreview;
import vn.thidua.figures.FigureRequest;
import vn.thidua.figures.FigureRequests;
import vn.thidua.figures.Metrics;
import vn.thidua.organisation.Organisation;
import vn.thidua.refusal.Refused;

/** Requests for figures as the page shows them. */
@Component
class FigureRequestViews {

    private final FigureRequests requests;
    private final FigurePreview preview;
    private final Metrics metrics;
    private final Organisation organisation;

    FigureRequestViews(FigureRequests requests, FigurePreview preview, Metrics metrics, Organisation organisation) {
        this.requests = requests;
        this.preview = preview;
        this.metrics = metrics;
        this.organisation = organisation;
    }

    /** A request with the answers that whoever asks may see. */
    record RequestView(UUID id, int year, String askedBy, Instant askedAt, LocalDate due, List<AnswerLine> answers) {}

    /** How far one agency is. */
    record AnswerLine(
            UUID id,
            String owner,
            List<String> metrics,
            int units,
            boolean owed,
            String stageLabel,
            @Nullable Integer changed) {}

    /**
     * One agency's answer.
     *
     * @param problem  why the uploaded file can no longer be received, Vietnamese; none when it can
     * @param verdicts that would change, as far as whoever asks may see them
     */
    record AnswerView(
            AnswerLine line,
            int year,
            LocalDate due,
            String explanation,
            String note,
            String returnReason,
            @Nullable String signedBy,
            @Nullable FileView file,
            boolean mayHandIn,
            @Nullable String problem,
            List<ChangeLine> changes,
            List<ChangedVerdict> verdicts) {}

    /** A file that was uploaded. */
    record FileView(String name, int size, String sha256, String uploadedBy, Instant uploadedAt) {}

    /** A figure that would change. */
    record ChangeLine(
            String unit,
            String metric,
            @Nullable String before,
            @Nullable String beforeSource,
            String after) {}

    RequestView of(FigureRequests.Seen seen) {
        var request = seen.request();
        return new RequestView(
                request.id(),
                request.year(),
                person(request.askedBy()),
                request.askedAt(),
                request.due(),
                seen.answers().stream().map(this::line).toList());
    }

    AnswerView of(FigureAnswer answer, String personId) {
        try {
            return view(answer, personId, null, preview.of(answer, personId));
        } catch (Refused outdated) {
            return view(answer, personId, outdated.sentence(), new FigurePreview.Preview(List.of(), List.of()));
        }
    }

    private AnswerView view(
            FigureAnswer answer, String personId, @Nullable String problem, FigurePreview.Preview found) {
        FigureRequest request = requests.get(answer.requestId());
        var signature = answer.signature();
        return new AnswerView(
                line(answer),
                request.year(),
                request.due(),
                request.explanation(),
                request.note(),
                answer.returnReason(),
                signature == null ? null : "%s, văn bản %s".formatted(person(signature.signer()), signature.cited()),
                file(answer),
                answer.stage().owed() && requests.mayHandIn(answer, personId),
                problem,
                found.changes().stream().map(this::change).toList(),
                found.verdicts());
    }

    private AnswerLine line(FigureAnswer answer) {
        return new AnswerLine(
                answer.id(),
                organisation.unit(answer.owner()).name(),
                answer.metrics().stream()
                        .map(code -> metrics.metric(code).label())
                        .toList(),
                answer.units().size(),
                answer.stage().owed(),
                answer.stage().label(),
                answer.changed());
    }

    private @Nullable FileView file(FigureAnswer answer) {
        return requests.file(answer.id())
                .map(file -> new FileView(
                        file.name(),
                        file.content().length,
                        file.sha256(),
                        person(file.uploadedBy()),
                        file.uploadedAt()))
                .orElse(null);
    }

    private ChangeLine change(FigureChange change) {
        var metric = metrics.metric(change.key().metric());
        var before = change.before();
        return new ChangeLine(
                organisation.unit(change.key().subject()).name(),
                metric.label(),
                before == null ? null : metric.show(before.value()),
                before == null ? null : before.sourceDocument(),
                metric.show(change.value()));
    }

    private String person(String id) {
        return organisation
                .findPerson(id)
                .map(person -> person.fullName() + " - " + person.position())
                .orElse(id);
    }
}

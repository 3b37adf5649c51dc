package vn.thidua.figures.process;

import static vn.thidua.document.Written.day;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.document.Written;
import vn.thidua.figures.FigureAnswer;
import vn.thidua.figures.FigureRequest;
import vn.thidua.figures.FigureRequests;
import vn.thidua.figures.HandedInFile;
import vn.thidua.figures.Metrics;
import vn.thidua.organisation.Organisation;

/** Puts requests for figures into the Vietnamese words that forms and task cards show. */
@Component
class FigureRequestView {

    private final FigureRequests requests;
    private final Metrics metrics;
    private final Organisation organisation;
    private final Clock clock;

    FigureRequestView(FigureRequests requests, Metrics metrics, Organisation organisation, Clock clock) {
        this.requests = requests;
        this.metrics = metrics;
        this.organisation = organisation;
        this.clock = clock;
    }

    FigureAnswer answer(String businessKey) {
        return requests.answer(UUID.fromString(businessKey));
    }

    FigureRequest requestOf(FigureAnswer answer) {
        return requests.get(answer.requestId());
    }

    String unitName(String code) {
        return organisation.unit(code).name();
    }

    String personName(String id) {
        var person = organisation.person(id);
        return person.fullName() + " - " + person.position();
    }

    /** What task cards show. */
    Map<String, Object> card(FigureRequest request, String unit) {
        return Map.of("unitName", unitName(unit), "movementName", "Số liệu năm " + request.year());
    }

    /** The metrics asked for, a line each. */
    String metrics(FigureAnswer answer) {
        return String.join(
                "\n",
                answer.metrics().stream()
                        .map(code -> "- " + metrics.metric(code).label())
                        .toList());
    }

    String term(FigureRequest request) {
        return "%s. %s".formatted(day(request.due()), request.explanation());
    }

    /** The file that counts, or that there is none. */
    String file(FigureAnswer answer) {
        return requests.file(answer.id()).map(this::file).orElse("Chưa nộp tệp nào.");
    }

    private String file(HandedInFile file) {
        return "Đã nộp tệp “%s” lúc %s, người nộp: %s."
                .formatted(
                        file.name(),
                        Written.minute(file.uploadedAt().atZone(clock.getZone())),
                        personName(file.uploadedBy()));
    }
}

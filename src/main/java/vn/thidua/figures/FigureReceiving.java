package vn.thidua.figures;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organisation.Organisation;
import vn.thidua.refusal.Refused;

/** The unit that asked takes the figures of an agency over, all or none, or gives them back. */
@Service
@Transactional
public class FigureReceiving {

    private final FigureRequests requests;
    private final FigureAnswerTable answers;
    private final AnswerReading reading;
    private final FigureKeeping keeping;
    private final Metrics metrics;
    private final Organisation organisation;

    FigureReceiving(
            FigureRequests requests,
            FigureAnswerTable answers,
            AnswerReading reading,
            FigureKeeping keeping,
            Metrics metrics,
            Organisation organisation) {
        this.requests = requests;
        this.answers = answers;
        this.reading = reading;
        this.keeping = keeping;
        this.metrics = metrics;
        this.organisation = organisation;
    }

    /** What the file of the answer would change in the figures in force; nothing while there is none. */
    @Transactional(readOnly = true)
    public List<FigureChange> changes(FigureAnswer answer) {
        return requests.file(answer.id())
                .map(file -> reading.again(answer, file))
                .map(content -> FigureChange.of(content.values(), content.inForce(), metrics))
                .orElse(List.of());
    }

    /** Takes the figures over, all or none; those that say what is in force keep the source they have. */
    public void receive(UUID answerId, String personId) {
        var answer = received(answerId, personId);
        var signature = Objects.requireNonNull(answer.signature(), "Nobody handed anything in");
        var document = document(answer, signature);
        var rows = changes(answer).stream()
                .map(change -> new FigureRow(change.key(), change.value(), document, signature.date()))
                .toList();
        keeping.keepHandedIn(rows, Objects.requireNonNull(answer.handedInBy()), done -> {});
        answers.receive(answerId, rows.size(), personId);
    }

    /** Gives the figures back to the agency. */
    public void giveBack(UUID answerId, String reason, String personId) {
        received(answerId, personId);
        answers.giveBack(answerId, reason);
    }

    private String document(FigureAnswer answer, Signature signature) {
        return "Văn bản số %s của %s (người ký: %s)"
                .formatted(
                        signature.number(),
                        organisation.unit(answer.owner()).name(),
                        organisation.person(signature.signer()).fullName());
    }

    private FigureAnswer received(UUID answerId, String personId) {
        var answer = requests.answerFor(answerId, personId);
        if (!requests.mayReceive(answer, personId)) {
            throw new Refused(
                    "request-forbidden",
                    "Việc này dành cho người thẩm định ở nơi yêu cầu số liệu, và không phải chính người đã nộp.");
        }
        return answer;
    }
}

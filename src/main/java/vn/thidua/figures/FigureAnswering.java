package vn.thidua.figures;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;
import vn.thidua.refusal.Refused;
import vn.thidua.spreadsheet.BadCells;
import vn.thidua.spreadsheet.RefusedCopy;
import vn.thidua.spreadsheet.SpreadsheetFile;

/** An agency hands its figures in as a spreadsheet; the unit that asked takes them over, all or none, or gives them back. */
@Service
@Transactional
public class FigureAnswering {

    private static final int LARGEST = 5 << 20;

    private final FigureRequests requests;
    private final FigureAnswerTable answers;
    private final FigureFileTable files;
    private final FigureKeeping keeping;
    private final AnswerTemplate template;
    private final AnswerFile reader;
    private final Metrics metrics;
    private final Organisation organisation;
    private final Clock clock;

    FigureAnswering(
            FigureRequests requests,
            FigureAnswerTable answers,
            FigureFileTable files,
            FigureKeeping keeping,
            AnswerTemplate template,
            AnswerFile reader,
            Metrics metrics,
            Organisation organisation,
            Clock clock) {
        this.requests = requests;
        this.answers = answers;
        this.files = files;
        this.keeping = keeping;
        this.template = template;
        this.reader = reader;
        this.metrics = metrics;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** The spreadsheet to be filled in, an XLSX file with the figures in force. */
    @Transactional(readOnly = true)
    public byte[] template(UUID answerId, String personId) {
        var answer = requests.answerFor(answerId, personId);
        return template.of(requests.get(answer.requestId()), answer);
    }

    /**
     * Keeps a filled in spreadsheet with the answer, in place of an earlier one. No figure changes yet.
     *
     * @throws BadCells when a single cell is wrong
     */
    public void upload(UUID answerId, String name, byte[] content, String personId) {
        var answer = owed(answerId, personId);
        read(answer, name, content);
        files.add(answerId, name, content, personId);
    }

    /** The workbook that {@link #upload} refuses, with the reasons beside the bad cells; a good one with none. */
    @Transactional(readOnly = true)
    public byte[] refusedCopy(UUID answerId, String name, byte[] content, String personId) {
        var answer = owed(answerId, personId);
        try {
            read(answer, name, content);
            return RefusedCopy.of(SpreadsheetFile.read(name, content), List.of());
        } catch (BadCells refused) {
            return RefusedCopy.of(SpreadsheetFile.read(name, content), refused.cells());
        }
    }

    /** What the file of the answer would change in the figures in force; nothing while there is none. */
    @Transactional(readOnly = true)
    public List<FigureChange> changes(FigureAnswer answer) {
        return requests.file(answer.id())
                .map(file -> content(answer, file))
                .map(content -> FigureChange.of(content.values(), content.inForce(), metrics))
                .orElse(List.of());
    }

    /** Hands the uploaded file in, signed for by somebody of the agency. */
    public void handIn(UUID answerId, Signature signature, String personId) {
        var answer = owed(answerId, personId);
        signature.refuseIfAhead(LocalDate.now(clock));
        if (signers(answer).stream().noneMatch(signer -> signer.id().equals(signature.signer()))) {
            throw new Refused(
                    "signer-unknown", "Người ký phải là người của cơ quan cung cấp số liệu; hãy chọn lại.", "signer");
        }
        var file = requests.file(answerId)
                .orElseThrow(() -> new Refused(
                        "figure-file-missing",
                        "Chưa nộp tệp số liệu; hãy mở trang “Số liệu” theo liên kết trong biểu mẫu, nộp tệp rồi hoàn"
                                + " thành việc này."));
        content(answer, file);
        answers.handIn(answerId, signature, personId);
    }

    /** Who of the agency may sign. */
    public List<Person> signers(FigureAnswer answer) {
        return organisation.peopleSpokenForBy(answer.owner());
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

    private AnswerFile.Content read(FigureAnswer answer, String name, byte[] content) {
        if (content.length > LARGEST) {
            throw new Refused("file-too-large", "Tệp lớn hơn 5 MB; hãy chỉ giữ lại bảng số liệu rồi gửi lại.");
        }
        return reader.read(SpreadsheetFile.read(name, content), requests.get(answer.requestId()), answer);
    }

    /** Checked when it was uploaded; since then a figure may have become a computed one, or a unit have ended. */
    private AnswerFile.Content content(FigureAnswer answer, HandedInFile file) {
        try {
            return read(answer, file.name(), file.content());
        } catch (BadCells outdated) {
            throw new Refused(
                    "figure-file-outdated",
                    "Tệp đã nộp nay có %d ô không còn nhận được; cơ quan cung cấp cần tải tệp mới về, sửa và nộp lại."
                            .formatted(outdated.cells().size()));
        }
    }

    private FigureAnswer owed(UUID answerId, String personId) {
        var answer = requests.answerFor(answerId, personId);
        if (!requests.mayHandIn(answer, personId)) {
            throw new Refused(
                    "request-forbidden",
                    "Chỉ người của %s được nộp số liệu này."
                            .formatted(organisation.unit(answer.owner()).name()));
        }
        if (!answer.stage().owed()) {
            throw new Refused(
                    "figure-answer-changed", "Số liệu này đã gửi; muốn sửa, hãy đề nghị nơi yêu cầu trả lại.");
        }
        return answer;
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

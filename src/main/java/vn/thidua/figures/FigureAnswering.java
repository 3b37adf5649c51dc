package vn.thidua.figures;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;
import vn.thidua.refusal.Refused;
import vn.thidua.spreadsheet.BadCells;
import vn.thidua.spreadsheet.RefusedCopy;
import vn.thidua.spreadsheet.SpreadsheetFile;

/** An agency hands its figures in as a spreadsheet. */
@Service
@Transactional
public class FigureAnswering {

    private final FigureRequests requests;
    private final FigureAnswerTable answers;
    private final FigureFileTable files;
    private final AnswerTemplate template;
    private final AnswerReading reading;
    private final Organisation organisation;
    private final Clock clock;

    FigureAnswering(
            FigureRequests requests,
            FigureAnswerTable answers,
            FigureFileTable files,
            AnswerTemplate template,
            AnswerReading reading,
            Organisation organisation,
            Clock clock) {
        this.requests = requests;
        this.answers = answers;
        this.files = files;
        this.template = template;
        this.reading = reading;
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
        reading.read(answer, name, content);
        files.add(answerId, name, content, personId);
    }

    /** The workbook that {@link #upload} refuses, with the reasons beside the bad cells; a good one with none. */
    @Transactional(readOnly = true)
    public byte[] refusedCopy(UUID answerId, String name, byte[] content, String personId) {
        var answer = owed(answerId, personId);
        try {
            reading.read(answer, name, content);
            return RefusedCopy.of(SpreadsheetFile.read(name, content), List.of());
        } catch (BadCells refused) {
            return RefusedCopy.of(SpreadsheetFile.read(name, content), refused.cells());
        }
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
        reading.again(answer, file);
        answers.handIn(answerId, signature, personId);
    }

    /** Who of the agency may sign. */
    public List<Person> signers(FigureAnswer answer) {
        return organisation.peopleSpokenForBy(answer.owner());
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
}

package vn.thidua.figures;

import org.springframework.stereotype.Component;
import vn.thidua.refusal.Refused;
import vn.thidua.spreadsheet.BadCells;
import vn.thidua.spreadsheet.SpreadsheetFile;

/** Reads the spreadsheet of an answer: when it is uploaded, and again when it is used. */
@Component
class AnswerReading {

    private static final int LARGEST = 5 << 20;

    private final FigureRequests requests;
    private final AnswerFile reader;

    AnswerReading(FigureRequests requests, AnswerFile reader) {
        this.requests = requests;
        this.reader = reader;
    }

    AnswerFile.Content read(FigureAnswer answer, String name, byte[] content) {
        if (content.length > LARGEST) {
            throw new Refused("file-too-large", "Tệp lớn hơn 5 MB; hãy chỉ giữ lại bảng số liệu rồi gửi lại.");
        }
        return reader.read(SpreadsheetFile.read(name, content), requests.get(answer.requestId()), answer);
    }

    /** Checked when it was uploaded; since then a figure may have become a computed one, or a unit have ended. */
    AnswerFile.Content again(FigureAnswer answer, HandedInFile file) {
        try {
            return read(answer, file.name(), file.content());
        } catch (BadCells outdated) {
            throw new Refused(
                    "figure-file-outdated",
                    "Tệp đã nộp nay có %d ô không còn nhận được; cơ quan cung cấp cần tải tệp mới về, sửa và nộp lại."
                            .formatted(outdated.cells().size()));
        }
    }
}

package vn.thidua.nomination;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.document.OfficialDocument;

/**
 * What a body says about one nominee.
 *
 * @param answer   none while it has not answered
 * @param text     its words, Vietnamese, or empty
 * @param document the paper a pending matter or an objection stands on
 */
public record ConsultationLine(
        UUID nominee,
        @Nullable Answer answer,
        String text,
        @Nullable OfficialDocument document) {

    /** What a body may answer. */
    public enum Answer {
        NO_OBJECTION("Không có ý kiến khác"),
        /** Discipline, investigation, inspection or the verification of a complaint is under way. */
        PENDING("Đang có vụ việc chưa kết luận"),
        OBJECTION("Không đồng ý đề nghị khen thưởng");

        private final String label;

        Answer(String label) {
            this.label = label;
        }

        /** The Vietnamese words shown to people. */
        public String label() {
            return label;
        }
    }

    static ConsultationLine unanswered(UUID nominee) {
        return new ConsultationLine(nominee, null, "", null);
    }

    /** The answer in one Vietnamese line: what, by which paper, in which words. */
    String said() {
        var said = new StringBuilder(answer == null ? "Chưa trả lời" : answer.label());
        if (document != null) {
            said.append(", văn bản ").append(document.cited());
        }
        return text.isBlank() ? said.toString() : said.append(": ").append(text).toString();
    }
}

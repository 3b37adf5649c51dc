package vn.thidua.award;

import static vn.thidua.document.Written.day;

import java.time.LocalDate;
import java.util.regex.Pattern;
import vn.thidua.document.OfficialDocument;
import vn.thidua.refusal.Refused;

/** What a tờ trình must look like: {@code 45/TTr-SNV}, {@code 07/TTr-SNV} below ten, not of a day to come. */
final class SubmissionPaper {

    private static final Pattern NUMBER = Pattern.compile("(?:0[1-9]|[1-9]\\d{0,5})/TTr-\\p{Lu}[\\p{Lu}\\d&.-]*");

    private SubmissionPaper() {}

    static void require(OfficialDocument submission, LocalDate today) {
        if (!NUMBER.matcher(submission.number()).matches()) {
            throw new Refused(
                    "submission-number-malformed",
                    "Số tờ trình phải có dạng như “45/TTr-SNV”; hãy nhập lại.",
                    "submissionNumber");
        }
        if (submission.date().isAfter(today)) {
            throw new Refused(
                    "submission-in-future",
                    "Ngày tờ trình %s chưa đến; hãy nhập ngày không sau hôm nay.".formatted(day(submission.date())),
                    "submissionDate");
        }
    }
}

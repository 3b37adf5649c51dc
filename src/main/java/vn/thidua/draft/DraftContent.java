package vn.thidua.draft;

import java.nio.charset.StandardCharsets;
import vn.thidua.refusal.Refused;

/**
 * What is in a form that was not handed in.
 *
 * @param values      the fields by their keys, a JSON object, at most 256 KB
 * @param fingerprint tells what the form showed before anything was typed, at most 64 characters: when it differs at
 *                    the next opening, something changed since
 */
public record DraftContent(String values, String fingerprint) {

    private static final int MOST_BYTES = 256 * 1024;
    private static final int LONGEST_FINGERPRINT = 64;

    /** @throws Refused when it is larger */
    public DraftContent {
        if (values.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new Refused(
                    "draft-too-large",
                    "Nội dung đang nhập dài quá 256 KB nên không lưu nháp được; hãy rút gọn hoặc hoàn thành việc.");
        }
        if (fingerprint.length() > LONGEST_FINGERPRINT) {
            throw new Refused("draft-unreadable", "Bản nháp gửi lên không đúng dạng; hãy tải lại trang.");
        }
    }
}

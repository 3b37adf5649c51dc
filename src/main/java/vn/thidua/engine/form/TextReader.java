package vn.thidua.engine.form;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Reads text: NFC, trimmed, free of characters that cannot be seen. */
record TextReader(boolean multiLine) implements FieldReader {

    /** Come along when copying from word processors and say nothing: removed in silence. */
    private static final Pattern SILENT = Pattern.compile("[\\u00AD\\u200B\\u2060\\uFEFF]");

    /** Control and direction characters, halves of surrogate pairs, piles of combining marks. */
    private static final Pattern FORBIDDEN =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}&&[^\\n\\t]]|\\p{M}{5,}");

    @Override
    public Object read(SubmittedValue value) {
        if (!(value.raw() instanceof String raw)) {
            throw value.wrongKind("chữ");
        }
        var text = clean(raw);
        if (text.isEmpty()) {
            throw value.refused("required-field", "chưa được điền; hãy điền rồi gửi lại.");
        }
        refuseForbidden(value, text);
        refuseLength(value, text);
        refusePattern(value, text);
        return text;
    }

    private static String clean(String raw) {
        var unixLines = raw.replace("\r\n", "\n").replace('\r', '\n');
        return Normalizer.normalize(SILENT.matcher(unixLines).replaceAll(""), Normalizer.Form.NFC)
                .strip();
    }

    private void refuseForbidden(SubmittedValue value, String text) {
        if (FORBIDDEN.matcher(text).find()) {
            throw value.refused("forbidden-character", "có ký tự ẩn không hợp lệ; hãy xóa đi và gõ lại.");
        }
        if (!multiLine && text.contains("\n")) {
            throw value.refused("forbidden-character", "chỉ được ghi trên một dòng; hãy bỏ dấu xuống dòng.");
        }
    }

    private static void refuseLength(SubmittedValue value, String text) {
        value.bound("maxLength").filter(max -> text.length() > max.intValue()).ifPresent(max -> {
            throw value.refused(
                    "too-long",
                    "dài %d ký tự, quá mức %s ký tự; hãy rút gọn.".formatted(text.length(), max.toPlainString()));
        });
        value.bound("minLength").filter(min -> text.length() < min.intValue()).ifPresent(min -> {
            throw value.refused("too-short", "phải có ít nhất %s ký tự; hãy viết thêm.".formatted(min.toPlainString()));
        });
    }

    private static void refusePattern(SubmittedValue value, String text) {
        var pattern = value.field().rule("pattern");
        if (pattern.isTextual()
                && !Pattern.compile(pattern.asText()).matcher(text).find()) {
            throw value.refused("wrong-pattern", "không đúng mẫu quy định; hãy xem lại cách ghi.");
        }
    }
}

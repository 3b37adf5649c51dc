package vn.thidua.evidence.file;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.thidua.refusal.Refused;

/** The kinds of file that are taken. */
public enum FileKind {
    PDF("application/pdf", true, ".pdf"),
    PNG("image/png", true, ".png"),
    JPEG("image/jpeg", true, ".jpg", ".jpeg"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", false, ".docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", false, ".xlsx");

    /** What is taken, in words. */
    static final String TAKEN = "chỉ nhận PDF, ảnh PNG hoặc JPEG, DOCX và XLSX";

    private final String mediaType;
    private final boolean shown;
    private final List<String> endings;

    FileKind(String mediaType, boolean shown, String... endings) {
        this.mediaType = mediaType;
        this.shown = shown;
        this.endings = List.of(endings);
    }

    /** The media type it is sent as. */
    public String mediaType() {
        return mediaType;
    }

    /** Whether a browser shows it by itself. */
    public boolean shown() {
        return shown;
    }

    /** Refuses a name by whose ending the file is of no kind that is taken; the content is looked at later. */
    public static void requireAllowed(String name) {
        if (Arrays.stream(values()).noneMatch(kind -> kind.isNamed(name))) {
            throw new Refused(
                    "evidence-kind",
                    "Hệ thống không nhận tệp “%s”: %s; tệp Word, Excel kiểu cũ hoặc có macro hãy lưu lại dạng DOCX, XLSX."
                            .formatted(name, TAKEN),
                    "name");
        }
    }

    boolean isNamed(String name) {
        return endings.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith);
    }

    String ending() {
        return endings.get(0);
    }
}

package vn.thidua.evidence.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import vn.thidua.refusal.Refused;

/** Decides what a file is by its content alone, and looks into it as deep as its kind asks for. */
public final class ContentCheck {

    private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();

    private static final String PROGRAM = "là chương trình chạy được; hệ thống " + FileKind.TAKEN;
    private static final String ARCHIVE = "là tệp nén; hãy giải nén rồi gửi từng tệp, hệ thống " + FileKind.TAKEN;

    /** What the first bytes say of files that come often, and what to answer. */
    private static final List<Unwanted> UNWANTED = List.of(
            new Unwanted("x-msdownload|x-dosexec|portable-executable|x-elf|x-executable|x-sharedlib|x-object", PROGRAM),
            new Unwanted("x-mach|java-vm|x-sh$|x-bat|javascript|x-msi|x-ms-installer|x-ms-shortcut", PROGRAM),
            new Unwanted("java-archive|android", PROGRAM),
            new Unwanted("rar|7z|gzip|bzip|xz$|tar$|zstd|lz4|compress|cpio|cab|iso9660|x-archive", ARCHIVE),
            new Unwanted(
                    "x-tika-msoffice|msword|ms-excel|ms-powerpoint",
                    "là tệp Office kiểu cũ hoặc có mật khẩu; hãy bỏ mật khẩu và lưu lại dạng DOCX hoặc XLSX"),
            new Unwanted("opendocument", "là tệp OpenDocument; hãy lưu lại dạng DOCX hoặc XLSX"));

    private record Unwanted(String types, String why) {

        boolean is(String type) {
            return type.matches(".*(" + types + ").*");
        }
    }

    private ContentCheck() {}

    /**
     * What the file is.
     *
     * @param name as people see it; it has to say what the file is
     * @throws Refused when it is of no kind that is taken, is broken, or can do harm
     */
    public static FileKind kindOf(Path file, String name) {
        try {
            var kind = check(file);
            if (!kind.isNamed(name)) {
                throw new BadFile(
                        "có nội dung là %s; hãy đổi phần cuối tên tệp thành %s".formatted(kind, kind.ending()));
            }
            return kind;
        } catch (BadFile bad) {
            throw new Refused("evidence-content", "Tệp “%s” %s.".formatted(name, bad.why()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static FileKind check(Path file) throws BadFile, IOException {
        var type = typeOf(file);
        switch (type) {
            case "application/pdf" -> PdfCheck.check(file);
            case "image/png" -> PngCheck.check(file);
            case "image/jpeg" -> JpegCheck.check(file);
            case "application/zip", "application/x-tika-ooxml" -> {
                return OfficeCheck.kindOf(file);
            }
            default -> throw new BadFile(whyNot(type));
        }
        return List.of(FileKind.values()).stream()
                .filter(kind -> kind.mediaType().equals(type))
                .findFirst()
                .orElseThrow();
    }

    private static String typeOf(Path file) throws IOException {
        try (var content = new BufferedInputStream(Files.newInputStream(file))) {
            return TYPES.detect(content, new Metadata()).toString();
        }
    }

    private static String whyNot(String type) {
        return UNWANTED.stream()
                .filter(unwanted -> unwanted.is(type))
                .map(Unwanted::why)
                .findFirst()
                .orElse("không phải loại tệp được nhận hoặc đã hỏng; hệ thống " + FileKind.TAKEN);
    }

    /** What is said of an archive that is no document. */
    static BadFile archive() {
        return new BadFile(ARCHIVE);
    }

    /** What is said of a file that programs could not read either. */
    static BadFile damaged() {
        return new BadFile("bị hỏng hoặc bị cắt giữa chừng; hãy mở thử trên máy, lưu lại rồi gửi lại");
    }
}

package vn.thidua.evidence.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thidua.evidence.SampleFiles;
import vn.thidua.refusal.Refused;

/** What is taken for what it is, and what is refused in which words. */
class ContentCheckTest {

    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    @TempDir
    Path folder;

    static Stream<Arguments> good() {
        return Stream.of(
                arguments("giấy khen.PDF", SampleFiles.pdf("A"), FileKind.PDF),
                arguments("ảnh.png", SampleFiles.picture("png", 1), FileKind.PNG),
                arguments("ảnh.jpeg", SampleFiles.picture("jpg", 1), FileKind.JPEG),
                arguments("ảnh.jpg", joined(SampleFiles.picture("jpg", 1), new byte[100]), FileKind.JPEG),
                arguments("báo cáo.docx", SampleFiles.docx(), FileKind.DOCX),
                arguments("báo cáo.docx", SampleFiles.docx(ContentCheckTest::linkToClickOn), FileKind.DOCX),
                arguments("số liệu.xlsx", SampleFiles.xlsx(), FileKind.XLSX));
    }

    @ParameterizedTest
    @MethodSource("good")
    void tellsWhatAFileIs(String name, byte[] content, FileKind kind) {
        assertThat(kindOf(name, content)).isEqualTo(kind);
    }

    static Stream<Arguments> bad() {
        return Stream.of(
                arguments("a.pdf", SampleFiles.program(), "chương trình chạy được"),
                arguments("a.pdf", "#!/bin/sh\nrm -rf /\n".getBytes(StandardCharsets.UTF_8), "chương trình chạy được"),
                arguments("a.docx", SampleFiles.archive(1), "là tệp nén"),
                arguments("a.pdf", new byte[] {'R', 'a', 'r', '!', 0x1a, 7, 1, 0, 0, 0, 0, 0}, "là tệp nén"),
                arguments("a.docx", oldOffice(), "Office kiểu cũ hoặc có mật khẩu"),
                arguments(
                        "a.png",
                        "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8),
                        "không phải loại tệp"),
                arguments("a.docx", SampleFiles.xlsx(), "có nội dung là XLSX; hãy đổi phần cuối tên tệp thành .xlsx"),
                arguments("a.pdf", SampleFiles.picture("png", 1), "có nội dung là PNG"),
                arguments("a.docx", SampleFiles.bomb(300), "phình ra quá lớn"),
                arguments("a.docx", manyParts(), "phình ra quá lớn"),
                arguments(
                        "a.docx",
                        SampleFiles.docx(
                                opened -> part(opened, "/word/vbaProject.bin", "application/vnd.ms-office.vbaProject")),
                        "có macro"),
                arguments(
                        "a.docx",
                        SampleFiles.docx(opened ->
                                part(opened, "/word/x.xml", "application/vnd.ms-word.document.macroEnabled.main+xml")),
                        "có macro"),
                arguments(
                        "a.docx",
                        SampleFiles.docx(opened -> part(
                                opened,
                                "/word/embeddings/oleObject1.bin",
                                "application/vnd.openxmlformats-officedocument.oleObject")),
                        "nhúng bên trong"),
                arguments(
                        "a.docx",
                        SampleFiles.docx(opened -> opened.addExternalRelationship(
                                "http://example.org/a.dotm", RELATIONSHIPS + "attachedTemplate")),
                        "tệp hoặc địa chỉ khác"),
                arguments("a.docx", SampleFiles.cut(SampleFiles.docx()), "bị hỏng"),
                arguments("a.pdf", SampleFiles.cut(SampleFiles.pdf("A")), "bị hỏng"),
                arguments("a.pdf", "%PDF-1.7\nkhông có gì\n%%EOF".getBytes(StandardCharsets.UTF_8), "bị hỏng"),
                arguments("a.pdf", SampleFiles.pdfWithScript(), "JavaScript"),
                arguments(
                        "a.pdf",
                        SampleFiles.pdf(
                                document -> document.getDocumentCatalog().setOpenAction(new PDActionLaunch())),
                        "lệnh mở chương trình"),
                arguments("a.pdf", SampleFiles.pdf(ContentCheckTest::attach), "tệp đính kèm bên trong"),
                arguments("a.pdf", SampleFiles.pdf(ContentCheckTest::hideScript), "JavaScript"),
                arguments("a.pdf", SampleFiles.lockedPdf("mở"), "có mật khẩu"),
                arguments("a.pdf", SampleFiles.lockedPdf(""), "có mật khẩu"),
                arguments("a.pdf", swelling(), "phình ra quá lớn"),
                arguments("a.png", SampleFiles.pngOf(65_000, 65_000), "65000 × 65000"),
                arguments("a.png", SampleFiles.pngOf(-1, -1), "quá lớn để mở"),
                arguments("a.png", SampleFiles.cut(SampleFiles.picture("png", 1)), "bị hỏng"),
                arguments("a.png", joined(SampleFiles.picture("png", 1), SampleFiles.archive(1)), "nối thêm"),
                arguments("a.jpg", hugeJpeg(), "65500 × 65500"),
                arguments("a.jpg", SampleFiles.cut(SampleFiles.picture("jpg", 1)), "bị hỏng"));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void refusesInOneSentence(String name, byte[] content, String why) {
        assertThatThrownBy(() -> kindOf(name, content))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.sentence())
                        .startsWith("Tệp “%s” ".formatted(name))
                        .contains(why)
                        .endsWith("."));
    }

    @Test
    void refusesNamesOfOtherKindsBeforeAnythingIsSent() {
        assertThatThrownBy(() -> FileKind.requireAllowed("báo cáo.pdf.exe")).hasMessageContaining("chỉ nhận PDF");
        assertThatThrownBy(() -> FileKind.requireAllowed("báo cáo.doc")).hasMessageContaining("lưu lại dạng DOCX");
    }

    private FileKind kindOf(String name, byte[] content) {
        try {
            return ContentCheck.kindOf(Files.write(folder.resolve("a"), content), name);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void part(OPCPackage opened, String name, String type) {
        try {
            opened.createPart(PackagingURIHelper.createPartName(name), type)
                    .getOutputStream()
                    .write(1);
        } catch (InvalidFormatException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void linkToClickOn(OPCPackage opened) {
        opened.addExternalRelationship("https://ninhthuan.gov.vn", RELATIONSHIPS + "hyperlink");
    }

    private static void attach(PDDocument document) {
        var file = new PDComplexFileSpecification();
        file.setFile("a.exe");
        var tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of("a", file));
        var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
    }

    /** In an object that only a dictionary within a dictionary leads to. */
    private static void hideScript(PDDocument document) {
        var action = new COSDictionary();
        action.setName(COSName.S, "JavaScript");
        var outer = new COSDictionary();
        outer.setItem(COSName.A, action);
        document.getPage(0).getCOSObject().setItem(COSName.getPDFName("PieceInfo"), outer);
    }

    /** A stream of nothing but zeros. */
    private static byte[] swelling() {
        return SampleFiles.pdf(document -> {
            try {
                var zeros = new byte[1 << 20];
                var stream = new PDStream(document);
                try (var out = new DeflaterOutputStream(
                        stream.getCOSObject().createRawOutputStream(), new Deflater(Deflater.BEST_COMPRESSION))) {
                    for (int megabytes = 0; megabytes < 120; megabytes++) {
                        out.write(zeros);
                    }
                }
                stream.getCOSObject().setItem(COSName.FILTER, COSName.FLATE_DECODE);
                document.getPage(0).setContents(stream);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        });
    }

    private static byte[] manyParts() {
        return SampleFiles.docx(opened -> {
            for (var number = 0; number < 1100; number++) {
                part(opened, "/word/media/image%d.bin".formatted(number), "image/x");
            }
        });
    }

    private static byte[] oldOffice() {
        return SampleFiles.bytes(out -> {
            try (var files = new POIFSFileSystem()) {
                files.createDocument(new ByteArrayInputStream(new byte[5000]), "WordDocument");
                files.writeFilesystem(out);
            }
        });
    }

    private static byte[] hugeJpeg() {
        var jpeg = SampleFiles.picture("jpg", 1);
        for (var at = 0; at < jpeg.length - 9; at++) {
            if ((jpeg[at] & 0xFF) == 0xFF && (jpeg[at + 1] & 0xFF) == 0xC0) {
                ByteBuffer.wrap(jpeg).putShort(at + 5, (short) 65_500).putShort(at + 7, (short) 65_500);
            }
        }
        return jpeg;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        return SampleFiles.bytes(out -> {
            out.write(first);
            out.write(second);
        });
    }
}

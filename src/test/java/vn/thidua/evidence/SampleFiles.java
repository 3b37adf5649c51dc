package vn.thidua.evidence;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;

/** Files that people hand in, good and bad. */
public final class SampleFiles {

    private SampleFiles() {}

    /** Writes to a stream. */
    @FunctionalInterface
    public interface Content {
        void writeTo(ByteArrayOutputStream out) throws IOException;
    }

    /** What the content writes. */
    public static byte[] bytes(Content content) {
        try {
            var out = new ByteArrayOutputStream();
            content.writeTo(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A PDF file of one blank page, titled so that two with different titles differ. */
    public static byte[] pdf(String title) {
        return pdf(document -> document.getDocumentInformation().setTitle(title));
    }

    public static byte[] pdf(Consumer<PDDocument> change) {
        return bytes(out -> {
            try (var document = new PDDocument()) {
                document.addPage(new PDPage());
                change.accept(document);
                document.save(out);
            }
        });
    }

    public static byte[] pdfWithScript() {
        return pdf(document -> document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)")));
    }

    public static byte[] lockedPdf(String password) {
        return pdf(document -> {
            try {
                document.protect(new StandardProtectionPolicy("chu", password, new AccessPermission()));
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        });
    }

    /** A picture of that format, png or jpg, all of one colour. */
    public static byte[] picture(String format, int colour) {
        var image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        image.setRGB(1, 1, colour);
        return bytes(out -> ImageIO.write(image, format, out));
    }

    /** A PNG picture whose head says it is that large. */
    public static byte[] pngOf(int width, int height) {
        var png = picture("png", 0);
        ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
        return png;
    }

    public static byte[] docx() {
        return docx(opened -> {});
    }

    public static byte[] docx(Consumer<OPCPackage> change) {
        return bytes(out -> {
            try (var document = new XWPFDocument()) {
                document.createParagraph().createRun().setText("Báo cáo thành tích");
                change.accept(document.getPackage());
                document.write(out);
            }
        });
    }

    public static byte[] xlsx() {
        return bytes(out -> {
            try (var workbook = new XSSFWorkbook()) {
                workbook.createSheet("Số liệu").createRow(0).createCell(0).setCellValue(1);
                workbook.write(out);
            }
        });
    }

    /** A DOCX file with one more part of that many zero bytes, which is next to nothing packed. */
    public static byte[] bomb(int megabytes) {
        return zip(docx(), "word/media/image1.bin", megabytes);
    }

    /** A Windows program. */
    public static byte[] program() {
        var program = new byte[4096];
        System.arraycopy("MZ".getBytes(StandardCharsets.US_ASCII), 0, program, 0, 2);
        ByteBuffer.wrap(program).order(ByteOrder.LITTLE_ENDIAN).putInt(0x3c, 0x80);
        System.arraycopy("PE\0\0".getBytes(StandardCharsets.US_ASCII), 0, program, 0x80, 4);
        return program;
    }

    /** An archive with a file of that many zero megabytes. */
    public static byte[] archive(int megabytes) {
        return zip(null, "anh.bin", megabytes);
    }

    public static byte[] cut(byte[] content) {
        return Arrays.copyOf(content, content.length / 2);
    }

    private static byte[] zip(byte @Nullable [] start, String name, int megabytes) {
        return bytes(out -> {
            try (var zip = new ZipOutputStream(out)) {
                if (start != null) {
                    copy(start, zip);
                }
                zip.putNextEntry(new ZipEntry(name));
                for (var written = 0; written < megabytes; written++) {
                    zip.write(new byte[1 << 20]);
                }
            }
        });
    }

    private static void copy(byte[] packed, ZipOutputStream zip) throws IOException {
        try (var in = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                in.transferTo(zip);
            }
        }
    }
}

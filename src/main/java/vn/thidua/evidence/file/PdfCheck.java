package vn.thidua.evidence.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Looks through a PDF file: whole, readable by everybody, and nothing in it that acts by itself. */
final class PdfCheck {

    private static final int TAIL = 2048;

    private PdfCheck() {}

    static void check(Path file) throws BadFile, IOException {
        try (var channel = FileChannel.open(file)) {
            var content = channel.map(MapMode.READ_ONLY, 0, channel.size());
            requireWhole(content);
            new PdfStreams(content).check();
        }
        try (var document = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            checkDocument(document);
        } catch (InvalidPasswordException locked) {
            throw locked();
        } catch (IOException | RuntimeException broken) {
            throw ContentCheck.damaged();
        }
    }

    /** Programs repair a file that was cut, and show half of it. */
    private static void requireWhole(ByteBuffer content) throws BadFile {
        var tail = new byte[Math.min(TAIL, content.limit())];
        content.get(content.limit() - tail.length, tail);
        if (content.get(0) != '%' || !new String(tail, StandardCharsets.ISO_8859_1).contains("%%EOF")) {
            throw ContentCheck.damaged();
        }
    }

    private static void checkDocument(PDDocument document) throws BadFile {
        if (document.isEncrypted()) {
            throw locked();
        }
        if (document.getNumberOfPages() == 0) {
            throw ContentCheck.damaged();
        }
        new PdfObjects(document.getDocument()).check();
    }

    private static BadFile locked() {
        return new BadFile("có mật khẩu hoặc bị khóa; hãy bỏ khóa rồi gửi lại");
    }
}

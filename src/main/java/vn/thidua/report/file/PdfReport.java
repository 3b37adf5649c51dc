package vn.thidua.report.file;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.logging.Level;
import vn.thidua.report.Report;

/** A report as a PDF. Its font is in the file, so that every reader shows every Vietnamese letter. */
final class PdfReport {

    private static final int PLAIN = 400;
    private static final int BOLD = 700;

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private PdfReport() {}

    static byte[] bytes(Report report) {
        var pdf = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder()
                .useFont(ReportFonts.REGULAR::open, ReportFonts.FAMILY, PLAIN, FontStyle.NORMAL, true)
                .useFont(ReportFonts.BOLD::open, ReportFonts.FAMILY, BOLD, FontStyle.NORMAL, true)
                .useFont(ReportFonts.ITALIC::open, ReportFonts.FAMILY, PLAIN, FontStyle.ITALIC, true)
                .withHtmlContent(ReportPage.of(report, css()), null)
                .withProducer("Thi Đua")
                .toStream(pdf);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    private static String css() {
        try (var file = Objects.requireNonNull(PdfReport.class.getResourceAsStream("/report/report.css"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package vn.thidua.report.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Reads what a report file says. */
public final class ReadBack {

    private ReadBack() {}

    /** The text of a DOCX file. */
    public static String docx(byte[] file) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(file));
                var text = new XWPFWordExtractor(document)) {
            return text.getText();
        }
    }

    /** The text of a PDF file, its lines as one. */
    public static String pdf(byte[] file) throws IOException {
        try (var document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    /** The rows of every sheet of an XLSX file, each beginning with the name of its sheet. */
    public static List<List<String>> xlsx(byte[] file) throws IOException {
        var rows = new ArrayList<List<String>>();
        var format = new DataFormatter();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            for (var sheet : workbook) {
                for (var row : sheet) {
                    var cells = new ArrayList<>(List.of(sheet.getSheetName()));
                    row.forEach(cell -> cells.add(format.formatCellValue(cell)));
                    rows.add(cells);
                }
            }
        }
        return rows;
    }
}

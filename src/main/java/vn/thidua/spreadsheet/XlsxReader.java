package vn.thidua.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import vn.thidua.refusal.Refused;

/** Reads the sheets of a workbook one after the other, without building it in memory. */
final class XlsxReader {

    private XlsxReader() {}

    static List<Sheet> read(byte[] content) {
        try (var opened = OPCPackage.open(new ByteArrayInputStream(content))) {
            return sheets(new XSSFReader(opened), new ReadOnlySharedStringsTable(opened));
        } catch (IOException
                | OpenXML4JException
                | SAXException
                | ParserConfigurationException
                | POIXMLException
                | RecordFormatException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException broken) {
            throw XlsxPackage.broken();
        }
    }

    private static List<Sheet> sheets(XSSFReader workbook, ReadOnlySharedStringsTable strings)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        var named = new WorkbookHandler();
        parse(workbook.getWorkbookData(), named);
        refuseImpossible(named);
        if (named.sheets().isEmpty() || named.sheets().size() > SpreadsheetFile.MOST_SHEETS) {
            throw XlsxPackage.refused("phải có từ 1 đến %d trang tính".formatted(SpreadsheetFile.MOST_SHEETS));
        }
        var formats = new NumberFormats(workbook.getStylesTable(), named.startsIn1904());
        var sheets = new ArrayList<Sheet>();
        for (var sheet : named.sheets()) {
            var cells = new SheetHandler(strings, formats);
            parse(workbook.getSheet(sheet.part()), cells);
            sheets.add(new Sheet(sheet.name(), sheet.hidden(), cells.rows()));
        }
        return sheets;
    }

    /** No program writes such names; they could not be written back either. */
    private static void refuseImpossible(WorkbookHandler named) {
        named.sheets().forEach(sheet -> WorkbookUtil.validateSheetName(sheet.name()));
        var names = named.sheets().stream().map(sheet -> sheet.name().toLowerCase(Locale.ROOT));
        if (names.distinct().count() < named.sheets().size()) {
            throw XlsxPackage.broken();
        }
    }

    private static void parse(InputStream part, ContentHandler handler)
            throws IOException, SAXException, ParserConfigurationException {
        try (part) {
            var reader = XMLHelper.newXMLReader();
            reader.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            reader.setContentHandler(handler);
            reader.parse(new InputSource(part));
        } catch (SAXException stopped) {
            if (stopped.getCause() instanceof Refused refused) {
                throw refused;
            }
            throw stopped;
        }
    }
}

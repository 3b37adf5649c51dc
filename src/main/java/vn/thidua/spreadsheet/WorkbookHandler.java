package vn.thidua.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Reads which sheets a workbook has, in their order. */
final class WorkbookHandler extends DefaultHandler {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final List<Named> sheets = new ArrayList<>();
    private boolean startsIn1904;

    /** @param part id of the part with the cells */
    record Named(String name, boolean hidden, String part) {}

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        if (name.equals("sheet")) {
            var state = attributes.getValue("state");
            sheets.add(new Named(
                    attributes.getValue("name"),
                    state != null && !state.equals("visible"),
                    attributes.getValue(RELATIONS, "id")));
        } else if (name.equals("workbookPr")) {
            startsIn1904 =
                    "1".equals(attributes.getValue("date1904")) || "true".equals(attributes.getValue("date1904"));
        }
    }

    List<Named> sheets() {
        return sheets;
    }

    boolean startsIn1904() {
        return startsIn1904;
    }
}

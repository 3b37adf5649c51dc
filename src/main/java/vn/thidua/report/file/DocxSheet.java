package vn.thidua.report.file;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Paper, margins, letters and page numbers of a document (NĐ 30/2020/NĐ-CP, Phụ lục I). */
final class DocxSheet {

    /** The style of headings, by which programs find their way in the document. */
    static final String HEADING = "Heading1";

    private static final String LETTERS = "Times New Roman";
    private static final int WIDTH = 11906;
    private static final int HEIGHT = 16838;
    private static final int TEN_MM = 567;
    private static final int TWENTY_MM = 1134;
    private static final int LEFT = 1701;
    private static final int RIGHT = 851;

    /** Between the margins, in twips. */
    static final int TEXT_WIDTH = WIDTH - LEFT - RIGHT;

    private DocxSheet() {}

    static void set(XWPFDocument document) {
        var section = document.getDocument().getBody().addNewSectPr();
        var paper = section.addNewPgSz();
        paper.setW(BigInteger.valueOf(WIDTH));
        paper.setH(BigInteger.valueOf(HEIGHT));
        var margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(TWENTY_MM));
        margins.setBottom(BigInteger.valueOf(TWENTY_MM));
        margins.setLeft(BigInteger.valueOf(LEFT));
        margins.setRight(BigInteger.valueOf(RIGHT));
        margins.setHeader(BigInteger.valueOf(TEN_MM));
        margins.setFooter(BigInteger.valueOf(TEN_MM));
        margins.setGutter(BigInteger.ZERO);
        section.addNewTitlePg();
        numberPages(document);
        setLetters(document);
        addHeading(document);
    }

    /** In the middle of the upper margin, not on the first page. */
    private static void numberPages(XWPFDocument document) {
        var top = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        top.setAlignment(ParagraphAlignment.CENTER);
        top.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    private static void setLetters(XWPFDocument document) {
        var fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(LETTERS);
        fonts.setHAnsi(LETTERS);
        fonts.setCs(LETTERS);
        fonts.setEastAsia(LETTERS);
        var styles = document.createStyles();
        styles.setDefaultFonts(fonts);
        styles.setSpellingLanguage("vi-VN");
    }

    private static void addHeading(XWPFDocument document) {
        var style = CTStyle.Factory.newInstance();
        style.setStyleId(HEADING);
        style.addNewName().setVal("heading 1");
        style.setType(STStyleType.PARAGRAPH);
        var look = style.addNewPPr();
        look.addNewKeepNext();
        look.addNewSpacing().setBefore(BigInteger.valueOf(240));
        look.addNewOutlineLvl().setVal(BigInteger.ZERO);
        var letters = style.addNewRPr();
        letters.addNewB();
        letters.addNewSz().setVal(BigInteger.valueOf(26));
        document.createStyles().addStyle(new XWPFStyle(style));
    }
}

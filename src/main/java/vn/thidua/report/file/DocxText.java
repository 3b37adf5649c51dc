package vn.thidua.report.file;

import java.util.function.Supplier;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** Writes paragraphs one after the other, each as told before it. */
final class DocxText {

    private static final int TWENTIETHS = 20;
    private static final int INDENT = 567;

    private final Supplier<XWPFParagraph> next;
    private ParagraphAlignment alignment = ParagraphAlignment.LEFT;
    private int size = 13;
    private int above;
    private boolean kept;

    private DocxText(Supplier<XWPFParagraph> next) {
        this.next = next;
    }

    static DocxText in(XWPFDocument document) {
        return new DocxText(document::createParagraph);
    }

    /** Into a cell, which always has one paragraph already. */
    static DocxText in(XWPFTableCell cell) {
        return new DocxText(() -> {
            var first = cell.getParagraphs().get(0);
            return first.getRuns().isEmpty() ? first : cell.addParagraph();
        });
    }

    DocxText centred() {
        return aligned(ParagraphAlignment.CENTER);
    }

    DocxText justified() {
        above = 6;
        return aligned(ParagraphAlignment.BOTH);
    }

    DocxText aligned(ParagraphAlignment to) {
        alignment = to;
        return this;
    }

    DocxText sized(int points) {
        size = points;
        return this;
    }

    /** Leaves so many points free above each paragraph. */
    DocxText above(int points) {
        above = points;
        return this;
    }

    DocxText keptWithNext() {
        kept = true;
        return this;
    }

    DocxText line(String words) {
        run(words);
        return this;
    }

    DocxText bold(String words) {
        run(words).setBold(true);
        return this;
    }

    DocxText italic(String words) {
        run(words).setItalic(true);
        return this;
    }

    private XWPFRun run(String words) {
        var paragraph = next.get();
        paragraph.setAlignment(alignment);
        paragraph.setSpacingBefore(above * TWENTIETHS);
        paragraph.setSpacingAfter(0);
        paragraph.setKeepNext(kept);
        if (alignment == ParagraphAlignment.BOTH) {
            paragraph.setFirstLineIndent(INDENT);
        }
        var run = paragraph.createRun();
        run.setFontSize(size);
        run.setText(words);
        return run;
    }
}

package vn.thidua.evidence.file;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.jspecify.annotations.Nullable;

/** Every object of a PDF file, reachable or not, and what in them acts or carries another file. */
final class PdfObjects {

    private static final int MOST = 300_000;

    private static final String SCRIPT =
            "có mã lệnh tự chạy (JavaScript) bên trong; hãy in ra PDF mới (Print to PDF) rồi gửi lại";
    private static final String PROGRAM =
            "có lệnh mở chương trình hoặc gửi dữ liệu đi; hãy in ra PDF mới (Print to PDF) rồi gửi lại";
    private static final String ATTACHMENT = "có tệp đính kèm bên trong; hãy gửi các tệp đó riêng";

    /** What a dictionary has only when it does that. */
    private static final Map<String, String> KEYS = Map.of(
            "JS", SCRIPT,
            "JavaScript", SCRIPT,
            "XFA", SCRIPT,
            "EF", ATTACHMENT,
            "EmbeddedFiles", ATTACHMENT,
            "RichMediaContent", ATTACHMENT);

    private static final Map<String, String> ACTIONS = Map.of(
            "JavaScript", SCRIPT,
            "Launch", PROGRAM,
            "SubmitForm", PROGRAM,
            "ImportData", PROGRAM,
            "GoToE", ATTACHMENT);

    private static final Set<COSName> WHAT_IT_DOES = Set.of(COSName.S, COSName.TYPE, COSName.SUBTYPE);

    private final COSDocument document;
    private final Deque<COSBase> waiting = new ArrayDeque<>();

    PdfObjects(COSDocument document) {
        this.document = document;
    }

    void check() throws BadFile {
        if (document.getXrefTable().size() > MOST) {
            throw new BadFile("quá phức tạp để kiểm tra; hãy in ra PDF mới (Print to PDF) rồi gửi lại");
        }
        look(document.getTrailer());
        for (var key : document.getXrefTable().keySet()) {
            look(document.getObjectFromPool(key).getObject());
        }
    }

    /** Looks at an object and what is written inside it; other objects it refers to have their own turn. */
    private void look(@Nullable COSBase object) throws BadFile {
        wait(object);
        while (!waiting.isEmpty()) {
            var next = waiting.pop();
            if (next instanceof COSArray array) {
                array.forEach(this::wait);
            } else if (next instanceof COSDictionary dictionary) {
                lookInto(dictionary);
            }
        }
    }

    private void wait(@Nullable COSBase object) {
        if (object != null && !(object instanceof COSObject)) {
            waiting.push(object);
        }
    }

    private void lookInto(COSDictionary dictionary) throws BadFile {
        for (var entry : dictionary.entrySet()) {
            refuse(KEYS.get(entry.getKey().getName()));
            if (WHAT_IT_DOES.contains(entry.getKey()) && entry.getValue() instanceof COSName name) {
                refuse(ACTIONS.get(name.getName()));
            }
            wait(entry.getValue());
        }
    }

    private static void refuse(@Nullable String why) throws BadFile {
        if (why != null) {
            throw new BadFile(why);
        }
    }
}

package vn.thidua.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.document.Written;
import vn.thidua.figures.FigureRow.Key;
import vn.thidua.organisation.Organisation;
import vn.thidua.spreadsheet.SheetContent;
import vn.thidua.spreadsheet.SheetContent.Column;
import vn.thidua.spreadsheet.SpreadsheetExport;

/** Writes the spreadsheet that an agency fills in: a row for every unit, with the figures in force and their sources. */
@Component
class AnswerTemplate {

    private static final int WORDS_WIDTH = 110;

    private final FigureTable table;
    private final Metrics metrics;
    private final Organisation organisation;

    AnswerTemplate(FigureTable table, Metrics metrics, Organisation organisation) {
        this.table = table;
        this.metrics = metrics;
        this.organisation = organisation;
    }

    byte[] of(FigureRequest request, FigureAnswer answer) {
        var layout = AnswerLayout.of(answer, metrics);
        var inForce = table.inForce(AnswerKeys.of(request, answer));
        var names = organisation.snapshot();
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var unit : answer.units()) {
            rows.add(row(unit, names.unit(unit).name(), layout, request.year(), inForce));
        }
        rows.add(List.of(AnswerLayout.TOTAL));
        return SpreadsheetExport.of(
                List.of(new SheetContent(AnswerLayout.SHEET, layout.columns(), rows), explanation(request, names)));
    }

    private static List<@Nullable Object> row(
            String unit, String name, AnswerLayout layout, int year, Map<Key, Figure> inForce) {
        var row = new ArrayList<@Nullable Object>(List.of(unit, name));
        for (var metric : layout.metrics()) {
            var figure = inForce.get(new Key(SubjectKind.UNIT, unit, metric.code(), year, ""));
            row.add(figure == null ? null : figure.number() == null ? figure.value() : figure.number());
            row.add(figure == null ? null : source(figure));
        }
        return row;
    }

    private static String source(Figure figure) {
        return "%s, ngày %s%s"
                .formatted(
                        figure.sourceDocument(),
                        Written.day(figure.sourceDate()),
                        figure.origin() == null ? "" : " (hệ thống tính, không sửa ở đây)");
    }

    private static SheetContent explanation(FigureRequest request, Organisation names) {
        var words = List.of(
                "Số liệu năm %d, theo yêu cầu của %s; hạn cung cấp đến hết ngày %s."
                        .formatted(
                                request.year(), names.unit(request.askingUnit()).name(), Written.day(request.due())),
                request.note(),
                "Mỗi đơn vị một dòng; không thêm, bớt, đổi chỗ các cột và không xóa dòng nào.",
                "Ô đang có số là số liệu đang dùng: sửa nếu sai, để nguyên nếu đúng. Ô trống là chưa có số liệu.",
                "Số viết như 1.234.567 hoặc 92,4. Không dùng công thức: hãy dán dạng giá trị.",
                "Dòng “%s” để đối chiếu: nếu ghi thì phải bằng tổng các dòng trên.".formatted(AnswerLayout.TOTAL));
        return new SheetContent(
                "Hướng dẫn",
                List.of(new Column("Cách điền", WORDS_WIDTH)),
                words.stream().filter(line -> !line.isBlank()).map(List::of).toList());
    }
}

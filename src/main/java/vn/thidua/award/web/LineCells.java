package vn.thidua.award.web;

import java.util.List;
import java.util.stream.IntStream;
import vn.thidua.award.RoundLine;

/** The lines of a ranking as cells of a spreadsheet. */
final class LineCells {

    static final List<String> HEADER = List.of(
            "Dòng số",
            "Đối tượng",
            "Hạng",
            "Đề nghị",
            "Mã đơn vị",
            "Điểm",
            "Số phiếu",
            "Số ủy viên",
            "Vị trí",
            "Kết quả đối chiếu",
            "Giải thích",
            "Quyết định",
            "Lý do");

    private LineCells() {}

    /** Numbered from 1, as the forms of long lists ask for them. */
    static List<List<Object>> of(List<RoundLine> lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> cells(i + 1, lines.get(i)))
                .toList();
    }

    private static List<Object> cells(int number, RoundLine line) {
        var ranked = line.ranked();
        var candidate = ranked.candidate();
        var answer = line.answer();
        return List.of(
                number,
                candidate.kind().label(),
                ranked.rank(),
                candidate.label(),
                candidate.unitCode(),
                candidate.points(),
                candidate.votesFor(),
                candidate.members(),
                ranked.place().label(),
                candidate.summary(),
                ranked.explanation(),
                answer == null ? "" : answer.approved() ? "Khen thưởng" : "Không khen thưởng",
                answer == null ? "" : answer.reason());
    }
}

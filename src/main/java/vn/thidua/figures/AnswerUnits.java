package vn.thidua.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thidua.document.Written;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Unit;

/** The rows of an answer's spreadsheet: each unit asked about exactly once, and the row of totals at most once. */
final class AnswerUnits {

    private static final int MOST_NAMED = 5;

    private final FigureRequest request;
    private final FigureAnswer answer;
    private final Organisation organisation;

    AnswerUnits(FigureRequest request, FigureAnswer answer, Organisation organisation) {
        this.request = request;
        this.answer = answer;
        this.organisation = organisation;
    }

    /** The row of each unit by its code; that of the totals under {@link AnswerLayout#TOTAL}. */
    Map<String, Integer> rows(CellProblems problems) {
        var sheet = problems.sheet();
        var rows = new LinkedHashMap<String, Integer>();
        for (int row : sheet.rows().tailMap(2).keySet()) {
            var code = sheet.text(row, AnswerLayout.CODE);
            var problem = code.equalsIgnoreCase(AnswerLayout.TOTAL) ? Optional.<String>empty() : problemOf(code);
            var key = problem.isEmpty() && !answer.units().contains(code) ? AnswerLayout.TOTAL : code;
            problem.or(() -> Optional.ofNullable(rows.putIfAbsent(key, row)).map("trùng với dòng %d"::formatted))
                    .ifPresent(reason -> problems.bad(row, AnswerLayout.CODE, reason));
            noteOtherName(problems, row, key);
        }
        noteMissing(problems, rows);
        return rows;
    }

    private Optional<String> problemOf(String code) {
        if (code.isEmpty()) {
            return Optional.of("thiếu mã đơn vị");
        }
        var unit = organisation
                .findUnit(code)
                .filter(found -> organisation.provinceOf(found.code()).code().equals(request.province()));
        if (unit.isEmpty()) {
            return Optional.of("không có đơn vị nào mang mã “%s”".formatted(code));
        }
        return problemOf(unit.get());
    }

    private Optional<String> problemOf(Unit unit) {
        if (!unit.existsOn(request.unitsOn())) {
            return Optional.of("%s không tồn tại vào ngày %s (%s)"
                    .formatted(unit.name(), Written.day(request.unitsOn()), FigureSubjects.existence(unit)));
        }
        if (!answer.units().contains(unit.code())) {
            return Optional.of("%s không thuộc các đơn vị được hỏi; hãy xóa dòng này".formatted(unit.name()));
        }
        return Optional.empty();
    }

    private void noteOtherName(CellProblems problems, int row, String code) {
        var typed = problems.sheet().text(row, AnswerLayout.NAME);
        if (answer.units().contains(code)
                && !typed.equals(organisation.unit(code).name())) {
            problems.bad(
                    row,
                    AnswerLayout.NAME,
                    "mã %s là của “%s”; hãy kiểm tra xem dòng có bị lệch không"
                            .formatted(code, organisation.unit(code).name()));
        }
    }

    private void noteMissing(CellProblems problems, Map<String, Integer> rows) {
        List<String> missing = new ArrayList<>(answer.units());
        missing.removeAll(rows.keySet());
        missing.removeIf(code -> appears(problems, code));
        if (!missing.isEmpty()) {
            var named = missing.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
            problems.bad(
                    problems.sheet().lastRow() + 1,
                    AnswerLayout.CODE,
                    "thiếu dòng của %d đơn vị: %s%s; đơn vị chưa có số liệu thì để trống ô, không xóa dòng"
                            .formatted(missing.size(), named, missing.size() > MOST_NAMED ? ", …" : ""));
        }
    }

    private static boolean appears(CellProblems problems, String code) {
        return problems.sheet().rows().keySet().stream()
                .anyMatch(row -> problems.sheet().text(row, AnswerLayout.CODE).equals(code));
    }
}

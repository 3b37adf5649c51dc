package vn.thidua.organisation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.csv.CsvFile;
import vn.thidua.csv.CsvRow;

/** The units of a file, checked against each other and against the units that exist already. */
final class UnitFile {

    static final String[] COLUMNS = {"code", "name", "kind", "parent", "validFrom", "validTo", "successor"};

    /** 46, because the engine's group ids, at most 64 characters, are made of a role and this code. */
    private static final Pattern CODE = Pattern.compile("(?=.{1,46}$)[a-z0-9]+(-[a-z0-9]+)*");

    private final Map<String, Unit> known = new HashMap<>();
    private final Map<CsvRow, Unit> units = new LinkedHashMap<>();
    private final Set<String> codes = new HashSet<>();
    private final Set<String> foreign;
    private final ImportScope scope;

    private UnitFile(List<Unit> existing, ImportScope scope) {
        scope.of(existing).forEach(unit -> known.put(unit.code(), unit));
        foreign = existing.stream().map(Unit::code).collect(Collectors.toSet());
        foreign.removeAll(known.keySet());
        this.scope = scope;
    }

    /** @throws vn.thidua.csv.BadRows with everything that is wrong in the file */
    static List<Unit> read(String name, byte[] content, List<Unit> existing, ImportScope scope) {
        var file = CsvFile.read(name, content, COLUMNS);
        var units = new UnitFile(existing, scope);
        file.rows().forEach(units::take);
        units.checkTree();
        file.refuseIfBad();
        return List.copyOf(units.units.values());
    }

    private void take(CsvRow row) {
        var code = row.matching(
                "code", CODE, "chữ thường không dấu và số, nối bằng gạch ngang, tối đa 46 ký tự, ví dụ so-y-te");
        var name = row.text("name", 200);
        var kind = row.choice("kind", UnitKind.class);
        var validFrom = row.date("validFrom");
        var validTo = row.optionalDate("validTo");
        if (validFrom.isPresent() && validTo.filter(validFrom.get()::isAfter).isPresent()) {
            row.bad("validTo", "ngày kết thúc trước ngày bắt đầu " + validFrom.get());
        }
        if (!codes.add(row.raw("code"))) {
            row.bad("code", "mã “%s” đã có ở dòng khác trong tệp".formatted(row.raw("code")));
        }
        if (foreign.contains(row.raw("code"))) {
            row.bad("code", "mã “%s” không dùng được cho tỉnh của bạn; hãy chọn mã khác".formatted(row.raw("code")));
        }
        kind.filter(UnitKind.PROVINCE::equals)
                .filter(province -> scope.excludesProvince(row.raw("code")))
                .ifPresent(province -> row.bad("kind", "chỉ người cài đặt hệ thống lập được tỉnh"));
        row.ifGood(() -> new Unit(
                        code.orElseThrow(),
                        name.orElseThrow(),
                        kind.orElseThrow(),
                        blankAsNull(row.raw("parent")),
                        validFrom.orElseThrow(),
                        validTo.orElse(null),
                        blankAsNull(row.raw("successor"))))
                .ifPresent(unit -> units.put(row, unit));
    }

    private void checkTree() {
        var before = Map.copyOf(known);
        codes.addAll(before.keySet());
        units.values().forEach(unit -> known.put(unit.code(), unit));
        units.forEach((row, unit) -> {
            checkKind(row, unit, before.get(unit.code()));
            checkParent(row, unit);
            checkSuccessor(row, unit);
        });
    }

    private void checkKind(CsvRow row, Unit unit, @Nullable Unit before) {
        if (before != null && before.kind() != unit.kind()) {
            row.bad("kind", "đơn vị đã có là %s, không đổi được; hãy lập đơn vị kế thừa".formatted(before.kind()));
        }
    }

    private void checkParent(CsvRow row, Unit unit) {
        var parent = unit.parentCode();
        if ((parent == null) != (unit.kind() == UnitKind.PROVINCE)) {
            row.bad("parent", "chỉ đơn vị cấp tỉnh được để trống và phải để trống đơn vị cấp trên");
        } else if (parent != null && !codes.contains(parent)) {
            row.bad("parent", "không có đơn vị nào mang mã “%s”".formatted(parent));
        } else if (isBelowItself(unit)) {
            row.bad("parent", "tạo thành vòng: đơn vị nằm dưới chính nó");
        }
    }

    private boolean isBelowItself(Unit unit) {
        var seen = new HashSet<String>();
        var above = Optional.of(unit);
        while (above.isPresent() && seen.add(above.get().code())) {
            above = above.map(Unit::parentCode).map(known::get);
        }
        return above.filter(unit::equals).isPresent();
    }

    private void checkSuccessor(CsvRow row, Unit unit) {
        var successor = unit.successorCode();
        if (successor == null) {
            return;
        }
        if (!codes.contains(successor)) {
            row.bad("successor", "không có đơn vị nào mang mã “%s”".formatted(successor));
        } else if (successor.equals(unit.code())) {
            row.bad("successor", "đơn vị không thể kế thừa chính nó");
        } else if (unit.validTo() == null) {
            row.bad("validTo", "đơn vị có đơn vị kế thừa thì phải có ngày kết thúc");
        }
    }

    private static @Nullable String blankAsNull(String text) {
        return text.isEmpty() ? null : text;
    }
}

package vn.thidua.engine.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.thidua.refusal.Refused;

/**
 * Checks what was submitted against the deployed form. The browser checks too, but only for the person's comfort: what
 * is refused here cannot enter by any door.
 */
final class FormCheck {

    private static final int MAX_ROWS = 500;

    private FormCheck() {}

    /**
     * The values that may be used: those submitted, normalised, and for read-only fields those the server itself shows.
     *
     * @throws Refused naming the first field that is wrong
     */
    static Map<String, @Nullable Object> check(
            FormSchema form, Map<String, @Nullable Object> submitted, Map<String, @Nullable Object> shown) {
        return fields(form.fields(), new FormScope(submitted, shown, null, Place.FORM));
    }

    private static Map<String, @Nullable Object> fields(List<FormField> fields, FormScope scope) {
        refuseUnknown(fields, scope);
        var checked = new LinkedHashMap<String, @Nullable Object>();
        fields.forEach(field -> checked.put(field.key(), field(field, scope)));
        checked.values().removeIf(Objects::isNull);
        return checked;
    }

    private static void refuseUnknown(List<FormField> fields, FormScope scope) {
        var keys = fields.stream().map(FormField::key).toList();
        for (var key : scope.submitted().keySet()) {
            if (!keys.contains(key)) {
                throw new Refused(
                        "unknown-field",
                        "Biểu mẫu không có mục “%s”; hãy tải lại trang rồi làm lại.".formatted(printable(key)),
                        scope.place().path() + printable(key));
            }
        }
    }

    private static @Nullable Object field(FormField field, FormScope scope) {
        var raw = scope.submitted().get(field.key());
        if (scope.hides(field)) {
            return refuseHidden(field, scope, raw);
        }
        if (field.kind() == FieldKind.DYNAMICLIST) {
            return rows(field, scope, raw);
        }
        if (scope.locks(field)) {
            return locked(field, scope, raw);
        }
        if (PlainValues.isEmpty(raw)) {
            return empty(field, scope, raw);
        }
        return field.kind().reader().read(new SubmittedValue(field, Objects.requireNonNull(raw), scope));
    }

    private static @Nullable Object refuseHidden(FormField field, FormScope scope, @Nullable Object raw) {
        if (!PlainValues.isEmpty(raw)) {
            throw scope.place()
                    .refused("hidden-field", field, "không dùng trong trường hợp này; hãy tải lại trang rồi làm lại.");
        }
        return null;
    }

    private static @Nullable Object locked(FormField field, FormScope scope, @Nullable Object raw) {
        var own = scope.shown().getOrDefault(field.key(), field.defaultValue());
        var same = Objects.equals(raw, own) || PlainValues.isEmpty(raw) && (raw == null || PlainValues.isEmpty(own));
        if (!same) {
            throw scope.place()
                    .refused("data-changed", field, "đã thay đổi từ khi mở biểu mẫu; hãy tải lại trang rồi làm lại.");
        }
        return own;
    }

    private static @Nullable Object empty(FormField field, FormScope scope, @Nullable Object raw) {
        if (field.required()) {
            throw scope.place()
                    .refused(
                            "required-field",
                            field,
                            field.kind() == FieldKind.CHECKBOX
                                    ? "chưa được đánh dấu; hãy đánh dấu rồi gửi lại."
                                    : "chưa được điền; hãy điền rồi gửi lại.");
        }
        return raw instanceof Boolean ? raw : null;
    }

    private static List<Object> rows(FormField list, FormScope scope, @Nullable Object raw) {
        var shown = scope.shownRows(list);
        var submitted = submittedRows(list, scope, raw, shown.size());
        var rows = new ArrayList<>();
        for (int i = 0; i < submitted.size(); i++) {
            var shownRow = i < shown.size() ? shown.get(i) : Map.<String, @Nullable Object>of();
            rows.add(fields(
                    list.rowFields(),
                    new FormScope(
                            submitted.get(i), shownRow, scope, scope.place().row(list.key(), i))));
        }
        return rows;
    }

    private static List<Map<String, @Nullable Object>> submittedRows(
            FormField list, FormScope scope, @Nullable Object raw, int shownRows) {
        var rows = withoutEmptyExtras(rowsOrRefuse(list, scope, raw), shownRows);
        if (!list.rowsAreFixed()) {
            return rows;
        }
        if (rows.isEmpty()) {
            return Collections.nCopies(shownRows, Map.of());
        }
        if (rows.size() != shownRows) {
            throw scope.place()
                    .refused("data-changed", list, "đã thay đổi từ khi mở biểu mẫu; hãy tải lại trang rồi làm lại.");
        }
        return rows;
    }

    /** The browser draws one empty row where the server showed none. */
    private static List<Map<String, @Nullable Object>> withoutEmptyExtras(
            List<Map<String, @Nullable Object>> rows, int shownRows) {
        return IntStream.range(0, rows.size())
                .filter(i -> i < shownRows || !PlainValues.isEmpty(rows.get(i)))
                .mapToObj(rows::get)
                .toList();
    }

    private static List<Map<String, @Nullable Object>> rowsOrRefuse(
            FormField list, FormScope scope, @Nullable Object raw) {
        if (raw != null && !PlainValues.isRows(raw)) {
            throw scope.place().refused("wrong-kind", list, "phải là danh sách các dòng; hãy tải lại trang.");
        }
        var rows = PlainValues.rows(raw);
        if (rows.size() > MAX_ROWS) {
            throw scope.place()
                    .refused(
                            "too-many-rows",
                            list,
                            "có %d dòng, mỗi lần gửi không được quá %d dòng; hãy bỏ bớt rồi gửi lại."
                                    .formatted(rows.size(), MAX_ROWS));
        }
        return rows;
    }

    private static String printable(String key) {
        return key.replaceAll("[^\\p{L}\\p{N}_.-]", "?").substring(0, Math.min(60, key.length()));
    }
}

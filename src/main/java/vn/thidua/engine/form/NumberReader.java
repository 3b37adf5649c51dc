package vn.thidua.engine.form;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Reads a number exactly. */
final class NumberReader implements FieldReader {

    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,15}([.][0-9]{1,10})?");

    @Override
    public Object read(SubmittedValue value) {
        var number = number(value);
        refuseDecimals(value, number);
        refuseBounds(value, number);
        return number;
    }

    private static BigDecimal number(SubmittedValue value) {
        var asText = value.field().definition().path("serializeToString").asBoolean(false);
        var raw = value.raw();
        var text = raw instanceof BigDecimal number ? number.toPlainString() : asText ? raw.toString() : "";
        if (!DECIMAL.matcher(text).matches()) {
            throw value.wrongKind("số");
        }
        return new BigDecimal(text);
    }

    private static void refuseDecimals(SubmittedValue value, BigDecimal number) {
        var digits = value.field().definition().path("decimalDigits");
        if (digits.isInt() && number.stripTrailingZeros().scale() > digits.asInt()) {
            throw value.refused(
                    "too-many-decimals",
                    digits.asInt() == 0
                            ? "phải là số nguyên; hãy sửa rồi gửi lại."
                            : "chỉ được có %d chữ số sau dấu phẩy; hãy sửa rồi gửi lại.".formatted(digits.asInt()));
        }
    }

    private static void refuseBounds(SubmittedValue value, BigDecimal number) {
        value.bound("min").filter(min -> number.compareTo(min) < 0).ifPresent(min -> {
            throw value.refused("too-small", "phải từ %s trở lên; hãy sửa rồi gửi lại.".formatted(vietnamese(min)));
        });
        value.bound("max").filter(max -> number.compareTo(max) > 0).ifPresent(max -> {
            throw value.refused("too-large", "không được quá %s; hãy sửa rồi gửi lại.".formatted(vietnamese(max)));
        });
    }

    private static String vietnamese(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }
}

package vn.thidua.engine.form;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of component that take a value. Every other component of a form only shows something. */
public enum FieldKind {
    TEXTFIELD(new TextReader(false)),
    TEXTAREA(new TextReader(true)),
    NUMBER(new NumberReader()),
    CHECKBOX(new CheckboxReader()),
    RADIO(new OptionReader()),
    SELECT(new OptionReader()),
    CHECKLIST(new OptionsReader()),
    TAGLIST(new OptionsReader()),
    DATETIME(new DateReader()),
    DYNAMICLIST(value -> value.raw());

    private final FieldReader reader;

    FieldKind(FieldReader reader) {
        this.reader = reader;
    }

    static Optional<FieldKind> of(String type) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(type))
                .findFirst();
    }

    FieldReader reader() {
        return reader;
    }
}

package vn.thidua.engine.form;

import vn.thidua.refusal.Refused;

/**
 * Where in the form a value stands.
 *
 * @param path  for machines: empty, or the row the field is in: {@code ballots[2].}
 * @param words for people: empty, or {@code "Dòng 3, "}
 */
record Place(String path, String words) {

    static final Place FORM = new Place("", "");

    Place row(String listKey, int index) {
        return new Place("%s%s[%d].".formatted(path, listKey, index), "%sDòng %d, ".formatted(words, index + 1));
    }

    /** @param rest what is wrong and what to do, read after the field's name */
    Refused refused(String code, FormField field, String rest) {
        var mention = words.isEmpty() ? "Mục" : words + "mục";
        return new Refused(code, "%s “%s” %s".formatted(mention, field.label(), rest), path + field.key());
    }
}

package vn.thidua.nomination.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import vn.thidua.engine.FormOption;
import vn.thidua.engine.SubmittedForm;
import vn.thidua.nomination.Nominee;

/** The fields with which a person says where the next sitting of a long form begins. */
final class NextSitting {

    private NextSitting() {}

    /** @param beginnings empty where one sitting is enough */
    static <B> Map<String, Object> shown(List<B> beginnings, Function<B, Nominee> nominee, Function<B, String> note) {
        return Map.of(
                "inSittings",
                !beginnings.isEmpty(),
                "nextOptions",
                beginnings.stream()
                        .map(beginning -> option(nominee.apply(beginning), note.apply(beginning)))
                        .toList());
    }

    static Optional<UUID> chosen(SubmittedForm form) {
        return form.findText("next").map(UUID::fromString);
    }

    private static Map<String, Object> option(Nominee nominee, String note) {
        String label = note.isEmpty() ? nominee.label() : "%s (%s)".formatted(nominee.label(), note);
        return new FormOption(label, nominee.id().toString()).asMap();
    }
}

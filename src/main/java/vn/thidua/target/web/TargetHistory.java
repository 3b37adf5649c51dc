package vn.thidua.target.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.thidua.target.TargetReading.History;

/** What was entered of a target in a year and done about it, the newest first. */
record TargetHistory(List<Value> values, List<Event> events) {

    /** A value as it was entered. */
    record Value(String metric, String value, String document, LocalDate date, String by, Instant at) {}

    /** One act. */
    record Event(String kind, String reason, String by, Instant at) {}

    /** @param names name of a person by id */
    static TargetHistory of(History history, UnaryOperator<String> names) {
        return new TargetHistory(
                history.values().stream()
                        .map(value -> new Value(
                                value.metric(),
                                value.value(),
                                value.document(),
                                value.documentDate(),
                                names.apply(value.enteredBy()),
                                value.enteredAt()))
                        .toList(),
                history.events().stream()
                        .map(event ->
                                new Event(event.kind().label(), event.reason(), names.apply(event.by()), event.at()))
                        .toList());
    }
}

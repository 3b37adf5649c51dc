package vn.thidua.organisation.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.document.Written;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Substitution;
import vn.thidua.organisation.Substitution.State;

/**
 * A substitution in a list.
 *
 * @param mine    whether the person who looks stands in
 * @param mayEnd  whether they may end it
 * @param ended   how it ended early, Vietnamese; nothing when it did not
 */
record SubstitutionView(
        UUID id,
        State state,
        String absent,
        String substitute,
        String role,
        String unit,
        String capacity,
        String verb,
        LocalDate firstDay,
        LocalDate lastDay,
        String scope,
        @Nullable String document,
        String reason,
        String appointedBy,
        boolean mine,
        boolean mayEnd,
        @Nullable String ended) {

    static SubstitutionView of(Substitution one, LocalDate today, String reader, boolean keeps, Organisation people) {
        var state = one.on(today);
        var document = one.document();
        var end = one.end();
        return new SubstitutionView(
                one.id(),
                state,
                name(one.absentId(), people),
                name(one.substituteId(), people),
                one.role().label(),
                people.unit(one.unitCode()).name(),
                one.capacity().label(),
                one.capacity().verb(),
                one.firstDay(),
                one.lastDay(),
                one.scope(),
                document == null ? null : "%s ngày %s".formatted(document.number(), Written.day(document.date())),
                one.reason(),
                name(one.appointedBy(), people),
                one.substituteId().equals(reader),
                keeps && state != State.PAST,
                end == null ? null : "%s: %s".formatted(name(end.by(), people), end.reason()));
    }

    private static String name(String personId, Organisation people) {
        var person = people.person(personId);
        return "%s, %s".formatted(person.fullName(), person.position());
    }
}

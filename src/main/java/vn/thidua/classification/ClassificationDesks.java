package vn.thidua.classification;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Role;
import vn.thidua.refusal.Refused;

/**
 * Who may do a step of a classification. The engine routes tasks by the same answer; asking again here keeps an edited
 * model from handing a step to somebody who does not hold the role.
 */
@Component
class ClassificationDesks {

    private final Organisation organisation;

    ClassificationDesks(Organisation organisation) {
        this.organisation = organisation;
    }

    /** Those who act for a unit that is classified. */
    static List<Seat> actingFor(String unitCode) {
        return List.of(new Seat(Role.OFFICER, unitCode), new Seat(Role.HEAD, unitCode));
    }

    void require(Seat seat, String personId) {
        requireAny(Set.of(seat), personId);
    }

    void requireAny(Collection<Seat> seats, String personId) {
        var person = organisation.person(personId);
        if (seats.stream().noneMatch(seat -> seat.seats(person))) {
            throw new Refused(
                    "stage-forbidden",
                    "Việc này dành cho %s; hãy báo người có vai trò đó thực hiện.".formatted(words(seats)));
        }
    }

    private String words(Collection<Seat> seats) {
        return seats.stream()
                .map(seat -> "%s của %s"
                        .formatted(
                                seat.role().label().toLowerCase(Locale.ROOT),
                                organisation.unit(seat.unit()).name()))
                .sorted()
                .collect(Collectors.joining(" hoặc "));
    }
}

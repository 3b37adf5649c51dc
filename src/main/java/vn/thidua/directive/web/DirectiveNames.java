package vn.thidua.directive.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.directive.DirectiveCount;
import vn.thidua.directive.DirectiveEvent;
import vn.thidua.directive.SeenDirective;
import vn.thidua.directive.web.DirectiveController.Count;
import vn.thidua.directive.web.DirectiveController.Event;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.Unit;

/** Puts names of units and people to what the register holds by code. */
@Component
class DirectiveNames {

    private final Organisation organisation;

    DirectiveNames(Organisation organisation) {
        this.organisation = organisation;
    }

    List<DirectiveView> views(List<SeenDirective> rows) {
        var names = unitNames();
        return rows.stream()
                .map(seen -> DirectiveView.of(
                        seen, names.getOrDefault(seen.row().assignment().unitCode(), "")))
                .toList();
    }

    DirectiveView view(SeenDirective seen) {
        return DirectiveView.of(
                seen, organisation.unit(seen.row().assignment().unitCode()).name());
    }

    List<Count> counts(List<DirectiveCount> counts) {
        var names = unitNames();
        return counts.stream()
                .map(count -> new Count(
                        count.unitCode(),
                        names.getOrDefault(count.unitCode(), ""),
                        count.onTime(),
                        count.late(),
                        count.open()))
                .toList();
    }

    List<Event> events(List<DirectiveEvent> events) {
        return events.stream()
                .map(event ->
                        new Event(event.kind().label(), event.text(), event.reason(), name(event.by()), event.at()))
                .toList();
    }

    private String name(String personId) {
        return organisation.findPerson(personId).map(Person::fullName).orElse(personId);
    }

    private Map<String, String> unitNames() {
        return organisation.units().stream().collect(Collectors.toMap(Unit::code, Unit::name));
    }
}

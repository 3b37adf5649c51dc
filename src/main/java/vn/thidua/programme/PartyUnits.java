package vn.thidua.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Unit;
import vn.thidua.programme.ReformTask.Party;

/** Which units the words of a programme mean on one day. */
final class PartyUnits {

    private final Programme programme;
    private final Organisation organisation;
    private final LocalDate day;
    private final List<Unit> units;

    PartyUnits(Programme programme, Organisation organisation, LocalDate day) {
        this.programme = programme;
        this.organisation = organisation;
        this.day = day;
        units = organisation.unitsOf(programme.province()).stream()
                .filter(unit -> unit.existsOn(day))
                .toList();
    }

    /** Codes of the units in effect, each once: a unit that is no more is followed by the one that took over. */
    List<String> of(Party party) {
        var named = party.units().stream().map(this::inEffect).flatMap(Optional::stream);
        var grouped = party.groups().stream().flatMap(this::group);
        return Stream.concat(named, grouped).map(Unit::code).distinct().toList();
    }

    private Optional<Unit> inEffect(String code) {
        var unit = organisation.unit(code);
        if (unit.existsOn(day)) {
            return Optional.of(unit);
        }
        return Optional.ofNullable(unit.successorCode()).flatMap(this::inEffect);
    }

    private Stream<Unit> group(String code) {
        var kinds = programme.groups().stream()
                .filter(group -> group.code().equals(code))
                .flatMap(group -> group.unitKinds().stream())
                .toList();
        return units.stream().filter(unit -> kinds.contains(unit.kind()));
    }
}

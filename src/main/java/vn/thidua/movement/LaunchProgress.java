package vn.thidua.movement;

import java.util.List;

/** How many units were told, took note, have to make a plan of their own, and made it. */
public record LaunchProgress(int units, int acknowledged, int plansAsked, int plansMade) {

    /** The progress of these units. */
    public static LaunchProgress of(List<UnitLaunch> units) {
        var asked = units.stream().filter(unit -> unit.planDue() != null).toList();
        return new LaunchProgress(
                units.size(),
                (int) units.stream()
                        .filter(unit -> unit.acknowledgedOn() != null)
                        .count(),
                asked.size(),
                (int) asked.stream().filter(unit -> unit.plan() != null).count());
    }

    /** One Vietnamese sentence: “Đã tiếp nhận 3/5 đơn vị; đã ban hành kế hoạch 1/4 đơn vị.” */
    public String sentence() {
        var taken = "Đã tiếp nhận %d/%d đơn vị".formatted(acknowledged, units);
        return plansAsked == 0
                ? taken + "."
                : "%s; đã ban hành kế hoạch phát động %d/%d đơn vị.".formatted(taken, plansMade, plansAsked);
    }
}

package vn.thidua.desk;

import java.util.List;

/** What the tasks a person may see can be narrowed to: processes, units, movements, each in Vietnamese order. */
public record TaskChoices(List<ProcessChoice> processes, List<String> units, List<String> movements) {

    /** A process with its name. */
    public record ProcessChoice(String key, String name) {}
}

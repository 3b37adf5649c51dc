package vn.thidua.engine.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;

/** Who may send which command, as written in {@code commands.txt}. */
final class CommandList {

    private static final String PREFIX = "org.camunda.bpm.";

    private final Map<String, Caller> callers;

    private CommandList(Map<String, Caller> callers) {
        this.callers = callers;
    }

    static CommandList load() {
        var callers = new HashMap<String, Caller>();
        var section = Caller.NOBODY;
        for (var line : lines()) {
            if (line.startsWith("[")) {
                section = Caller.valueOf(line.substring(1, line.length() - 1)
                        .toUpperCase(Locale.ROOT)
                        .replace('-', '_'));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                callers.put(PREFIX + line, section);
            }
        }
        return new CommandList(Map.copyOf(callers));
    }

    /** Every class a decision was made about. */
    Set<String> names() {
        return callers.keySet();
    }

    /** Whether a decision was made for commands of that class. */
    boolean decides(Class<?> command) {
        return callers.containsKey(command.getName());
    }

    /** Whether the caller may send commands of that class; what nobody decided on is refused. */
    boolean allows(Caller caller, Class<?> command) {
        var needed = callers.getOrDefault(command.getName(), Caller.NOBODY);
        return needed != Caller.NOBODY && caller.compareTo(needed) >= 0;
    }

    private static String[] lines() {
        try {
            return new ClassPathResource("commands.txt", CommandList.class)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .split("\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package vn.thidua.engine.command;

import java.util.Optional;
import org.springframework.util.Assert;
import org.springframework.util.ReflectionUtils;

/** Reads the protected fields of an engine command, for which the engine has no accessors. */
public final class CommandFields {

    private CommandFields() {}

    /** The field's value, if it is set; fails by name when the engine has no such field any more. */
    public static <T> Optional<T> find(Object command, String name, Class<T> type) {
        var field = ReflectionUtils.findField(command.getClass(), name);
        Assert.state(field != null, () -> command.getClass() + " has no field " + name);
        ReflectionUtils.makeAccessible(field);
        return Optional.ofNullable(ReflectionUtils.getField(field, command)).map(type::cast);
    }

    /** A text field, empty when it is not set. */
    public static String text(Object command, String name) {
        return find(command, name, String.class).orElse("");
    }
}

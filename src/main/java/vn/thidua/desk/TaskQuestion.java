package vn.thidua.desk;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.refusal.Refused;

/**
 * Which open tasks a person asks for, and in which order. An empty text asks for any.
 *
 * @param process  key of a process
 * @param unit     name of the unit a case is about, as the task's card shows it
 * @param movement name of the movement, likewise
 * @param words    words of task, process, unit or movement, with or without marks; at most {@link #LONGEST} characters
 */
public record TaskQuestion(Tab tab, Order order, String process, String unit, String movement, Due due, String words) {

    /** How long what a person looks for may be, in characters. */
    public static final int LONGEST = 200;

    /** Whose tasks. */
    public enum Tab {
        /** Those the person has taken or was given. */
        MINE,
        /** Those others of a group of theirs hold or nobody took yet. */
        GROUP,
        /** Those of both that are past their deadline. */
        OVERDUE,
        /** Those of the people whose work the person distributes. */
        LED
    }

    /** Which comes first. */
    public enum Order {
        /** The nearest deadline; those without one last. */
        DUE,
        /** The newest. */
        NEWEST,
        /** By name of the unit, in Vietnamese order. */
        UNIT
    }

    /** When tasks are due. */
    public enum Due {
        ANY,
        OVERDUE,
        /** In the next seven days. */
        WEEK,
        /** Tasks without a deadline. */
        NONE
    }

    /** @throws Refused when a text is too long */
    public TaskQuestion {
        tab = Objects.requireNonNullElse(tab, Tab.MINE);
        order = Objects.requireNonNullElse(order, Order.DUE);
        due = Objects.requireNonNullElse(due, Due.ANY);
        process = bounded(process, "process");
        unit = bounded(unit, "unit");
        movement = bounded(movement, "movement");
        words = bounded(words, "words");
    }

    /** The person's own tasks, the nearest deadline first. */
    public static TaskQuestion any() {
        return new TaskQuestion(Tab.MINE, Order.DUE, "", "", "", Due.ANY, "");
    }

    /** What a person looks for, without blanks around it. */
    static String bounded(@Nullable String text, String field) {
        var stripped = Objects.requireNonNullElse(text, "").strip();
        if (stripped.length() > LONGEST) {
            throw new Refused(
                    "search-too-long",
                    "Nội dung tìm kiếm dài %d ký tự, không được quá %d ký tự; hãy tìm bằng vài từ."
                            .formatted(stripped.length(), LONGEST),
                    field);
        }
        return stripped;
    }
}

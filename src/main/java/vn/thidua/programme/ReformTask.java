package vn.thidua.programme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of the appendix, word for word.
 *
 * @param code   key within the programme: {@code IV.4a}
 * @param number as printed: {@code a)}
 * @param source the lines it stands in: {@code 003, dòng 339, 342}
 * @param work   what is to be done until when and by whom; none for a row that only heads others
 */
public record ReformTask(
        String code,
        String number,
        String source,
        String text,
        @Nullable Work work) {

    /** What is to be done; a row without it is a programming error. */
    public Work toDo() {
        if (work == null) {
            throw new IllegalStateException("Nobody has to do " + code);
        }
        return work;
    }

    /** The columns of the appendix beside the task itself. */
    public record Work(String product, Term deadline, Party lead, Party coordinating) {}

    /** Until when: the words of the document and what they mean. */
    public record Term(String text, DueRule rule) {}

    /**
     * Who: the words of the document and the units they mean.
     *
     * @param units  codes of units
     * @param groups codes of groups of the programme
     */
    public record Party(String text, List<String> units, List<String> groups) {}
}

package vn.thidua.desk;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An open task as far as acting on it needs to know.
 *
 * @param formId  id of its form
 * @param caseKey business key of its case
 * @param groups  the engine groups whose members may take it; none for what was given to one person
 * @param holder  who has it; none while nobody took it
 */
public record TaskHandle(
        String id,
        String name,
        String formId,
        String caseKey,
        Set<String> groups,
        @Nullable String holder) {}

package vn.thidua.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some tasks of a list.
 *
 * @param next what to ask with for those after them; none after the last
 */
public record TaskPage<T>(List<T> tasks, @Nullable String next) {}

package vn.thidua.desk;

import org.jspecify.annotations.Nullable;

/**
 * Something found.
 *
 * @param detail  what tells it from others of the same title
 * @param address the page about it, if there is one
 */
public record SearchHit(
        SearchKind kind,
        String kindName,
        String title,
        String detail,
        @Nullable String address) {}

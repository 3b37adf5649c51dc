/** Drafts beside the engine's tasks, whose assignees write them and with which they end. */
@NullMarked
package vn.thidua.draft.process;

import org.jspecify.annotations.NullMarked;

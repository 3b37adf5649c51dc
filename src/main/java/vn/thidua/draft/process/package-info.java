/** Drafts beside the engine's tasks and processes, for whom these wait and with which they end. */
@NullMarked
package vn.thidua.draft.process;

import org.jspecify.annotations.NullMarked;

/** Programmes in the engine: what models ask, what forms show and hand in. */
@NullMarked
package vn.thidua.programme.process;

import org.jspecify.annotations.NullMarked;

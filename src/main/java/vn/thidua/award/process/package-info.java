/** Rounds in the engine: delegates, forms and what the models ask. */
@NullMarked
package vn.thidua.award.process;

import org.jspecify.annotations.NullMarked;

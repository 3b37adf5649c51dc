/** Launch and registration in the engine: delegates, forms and what the models ask. */
@NullMarked
package vn.thidua.movement.process;

import org.jspecify.annotations.NullMarked;

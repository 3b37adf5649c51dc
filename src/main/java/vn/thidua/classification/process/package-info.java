/** The classification in the engine: delegates, forms and what the models ask. */
@NullMarked
package vn.thidua.classification.process;

import org.jspecify.annotations.NullMarked;

/** The nomination's side of the process engine: delegates, forms and the questions its models ask. */
@NullMarked
package vn.thidua.nomination.process;

import org.jspecify.annotations.NullMarked;

/** What evidence asks the engine. */
@NullMarked
package vn.thidua.evidence.process;

import org.jspecify.annotations.NullMarked;

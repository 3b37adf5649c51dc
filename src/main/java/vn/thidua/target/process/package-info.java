/** The processes by which targets are reported and confirmed. */
@NullMarked
package vn.thidua.target.process;

import org.jspecify.annotations.NullMarked;

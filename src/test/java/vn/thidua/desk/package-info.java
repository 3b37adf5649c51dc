/** Tests of the desk. */
@NullMarked
package vn.thidua.desk;

import org.jspecify.annotations.NullMarked;

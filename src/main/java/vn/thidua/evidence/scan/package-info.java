/** The hook for a virus scanner. */
@NullMarked
package vn.thidua.evidence.scan;

import org.jspecify.annotations.NullMarked;

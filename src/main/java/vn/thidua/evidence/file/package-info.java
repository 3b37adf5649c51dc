/** What a file really is, told by its content, and whether it is safe to keep and show. */
@NullMarked
package vn.thidua.evidence.file;

import org.jspecify.annotations.NullMarked;

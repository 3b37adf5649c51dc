/** Reports as files that people sign, send and calculate with. */
@NullMarked
package vn.thidua.report.file;

import org.jspecify.annotations.NullMarked;

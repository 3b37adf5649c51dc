/** Reports over HTTP. */
@NullMarked
package vn.thidua.report.web;

import org.jspecify.annotations.NullMarked;

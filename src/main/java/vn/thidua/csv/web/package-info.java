/** How bad rows are answered over HTTP. */
@NullMarked
package vn.thidua.csv.web;

import org.jspecify.annotations.NullMarked;

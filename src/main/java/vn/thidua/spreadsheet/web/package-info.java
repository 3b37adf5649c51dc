/** How bad cells are answered over HTTP. */
@NullMarked
package vn.thidua.spreadsheet.web;

import org.jspecify.annotations.NullMarked;

/** The desk over HTTP. */
@NullMarked
package vn.thidua.desk.web;

import org.jspecify.annotations.NullMarked;

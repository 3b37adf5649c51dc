/** Targets over HTTP. */
@NullMarked
package vn.thidua.target.web;

import org.jspecify.annotations.NullMarked;

/** What-if over HTTP. */
@NullMarked
package vn.thidua.whatif.web;

import org.jspecify.annotations.NullMarked;

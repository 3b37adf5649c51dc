/** The application as a person sees it: tests in a real browser. */
@NullMarked
package vn.thidua.browser;

import org.jspecify.annotations.NullMarked;

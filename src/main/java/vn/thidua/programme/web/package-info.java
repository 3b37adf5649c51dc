/** Programmes over HTTP. */
@NullMarked
package vn.thidua.programme.web;

import org.jspecify.annotations.NullMarked;

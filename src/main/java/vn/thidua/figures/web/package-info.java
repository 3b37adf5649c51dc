/** Figures over HTTP. */
@NullMarked
package vn.thidua.figures.web;

import org.jspecify.annotations.NullMarked;

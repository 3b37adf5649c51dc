/** The classification over HTTP. */
@NullMarked
package vn.thidua.classification.web;

import org.jspecify.annotations.NullMarked;

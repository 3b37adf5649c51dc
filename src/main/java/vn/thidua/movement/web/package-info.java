/** Movement plans over HTTP. */
@NullMarked
package vn.thidua.movement.web;

import org.jspecify.annotations.NullMarked;

/** Units and people over HTTP. */
@NullMarked
package vn.thidua.organisation.web;

import org.jspecify.annotations.NullMarked;

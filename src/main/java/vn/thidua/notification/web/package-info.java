/** A person's own notices over HTTP. */
@NullMarked
package vn.thidua.notification.web;

import org.jspecify.annotations.NullMarked;

/** The calendar over HTTP. */
@NullMarked
package vn.thidua.calendar.web;

import org.jspecify.annotations.NullMarked;

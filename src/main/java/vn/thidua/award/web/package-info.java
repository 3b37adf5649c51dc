/** Rounds over HTTP, for those who may see them. */
@NullMarked
package vn.thidua.award.web;

import org.jspecify.annotations.NullMarked;

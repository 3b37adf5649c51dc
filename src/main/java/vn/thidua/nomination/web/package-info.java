/** Proposals over HTTP, for those who may see them. */
@NullMarked
package vn.thidua.nomination.web;

import org.jspecify.annotations.NullMarked;

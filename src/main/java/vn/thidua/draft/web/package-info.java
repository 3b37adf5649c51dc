/** A person's own drafts over HTTP. */
@NullMarked
package vn.thidua.draft.web;

import org.jspecify.annotations.NullMarked;

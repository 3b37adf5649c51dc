/** The HTTP doors: who is let in, how, and what an answer looks like when something is refused. */
@NullMarked
package vn.thidua.engine.web;

import org.jspecify.annotations.NullMarked;

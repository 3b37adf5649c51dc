/** What people may do to the engine. Inside the engine, so that it holds at every door. */
@NullMarked
package vn.thidua.engine.guard;

import org.jspecify.annotations.NullMarked;

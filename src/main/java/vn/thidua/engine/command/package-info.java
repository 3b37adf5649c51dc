/** Looking into the engine's commands. */
@NullMarked
package vn.thidua.engine.command;

import org.jspecify.annotations.NullMarked;

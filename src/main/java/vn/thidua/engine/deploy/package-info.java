/** Brings the models that come with the application into the engine, without ever overwriting an administrator's. */
@NullMarked
package vn.thidua.engine.deploy;

import org.jspecify.annotations.NullMarked;

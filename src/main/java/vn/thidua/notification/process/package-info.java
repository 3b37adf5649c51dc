/** What the engine knows of open work. */
@NullMarked
package vn.thidua.notification.process;

import org.jspecify.annotations.NullMarked;

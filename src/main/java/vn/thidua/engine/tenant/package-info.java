/**
 * Keeps the tenants of the engine apart: whose each case is, and which models it follows. What a tenant stands for, the
 * engine does not know.
 */
@NullMarked
package vn.thidua.engine.tenant;

import org.jspecify.annotations.NullMarked;

/** What an expression in a model, a filter or a decision table may reach. */
@NullMarked
package vn.thidua.engine.expression;

import org.jspecify.annotations.NullMarked;

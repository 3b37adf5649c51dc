/** How decision tables are evaluated: a date is a day, as Camunda Modeler writes it. */
@NullMarked
package vn.thidua.engine.decision;

import org.jspecify.annotations.NullMarked;

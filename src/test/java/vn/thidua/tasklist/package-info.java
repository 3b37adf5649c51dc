/** Tests of what the project puts over Camunda's web applications: texts, looks, scripts. */
@NullMarked
package vn.thidua.tasklist;

import org.jspecify.annotations.NullMarked;

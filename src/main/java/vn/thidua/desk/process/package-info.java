/** The desk's view of the engine: its tables of tasks, and what a person does to several of them. */
@NullMarked
package vn.thidua.desk.process;

import org.jspecify.annotations.NullMarked;

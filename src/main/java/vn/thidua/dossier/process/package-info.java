/** Reads from the engine how far a case is. */
@NullMarked
package vn.thidua.dossier.process;

import org.jspecify.annotations.NullMarked;

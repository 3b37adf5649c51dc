/** The delegates, forms and model beans of requests for figures. */
@NullMarked
package vn.thidua.figures.process;

import org.jspecify.annotations.NullMarked;

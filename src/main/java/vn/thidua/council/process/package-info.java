/** The process {@code council-minutes}: what its gateways ask, its forms, its service tasks. */
@NullMarked
package vn.thidua.council.process;

import org.jspecify.annotations.NullMarked;

/** Whole nominations with this application beside the bare models on an untuned engine, in one run. */
@org.jspecify.annotations.NullMarked
package vn.thidua.benchmark;

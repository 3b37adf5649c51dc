/** What a model must be like to be deployed. */
@NullMarked
package vn.thidua.engine.model;

import org.jspecify.annotations.NullMarked;

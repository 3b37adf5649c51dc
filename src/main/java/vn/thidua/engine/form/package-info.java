/** Forms as commands: what a person submitted is checked against the deployed form and handed to one use case. */
@NullMarked
package vn.thidua.engine.form;

import org.jspecify.annotations.NullMarked;

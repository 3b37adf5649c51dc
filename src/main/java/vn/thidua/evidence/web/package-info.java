/** Evidence over HTTP, for those who may see or change it. */
@NullMarked
package vn.thidua.evidence.web;

import org.jspecify.annotations.NullMarked;

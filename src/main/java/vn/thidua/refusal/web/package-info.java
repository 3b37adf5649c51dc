/** How a refusal is told over HTTP: problem details by RFC 9457, in Vietnamese. */
@NullMarked
package vn.thidua.refusal.web;

import org.jspecify.annotations.NullMarked;

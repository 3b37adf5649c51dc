/** The register of directives over HTTP. */
@NullMarked
package vn.thidua.directive.web;

import org.jspecify.annotations.NullMarked;

/** Dossiers and legal cards over HTTP, for those who may see them. */
@NullMarked
package vn.thidua.dossier.web;

import org.jspecify.annotations.NullMarked;

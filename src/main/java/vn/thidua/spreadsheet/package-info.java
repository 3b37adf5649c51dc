/** Spreadsheets (XLSX) that people hand in and take away: read strictly, written without a formula. */
@ApplicationModule(displayName = "Spreadsheet", allowedDependencies = "refusal")
@NullMarked
package vn.thidua.spreadsheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

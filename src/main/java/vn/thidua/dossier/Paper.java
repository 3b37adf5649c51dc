package vn.thidua.dossier;

import java.time.LocalDate;

/**
 * A numbered and dated document of a case.
 *
 * @param name what it is, Vietnamese
 * @param by   who signed or issued it, Vietnamese, or empty
 */
public record Paper(String name, String number, LocalDate date, String by) {}

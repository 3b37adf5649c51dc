package vn.thidua.council;

import java.time.LocalTime;

/**
 * What closes a session.
 *
 * @param number      number and symbol as printed: {@code 05/BB-HĐTĐKT} (NĐ 30/2020: numbers below 10 with a zero)
 * @param closedAt    when the meeting ended
 * @param conclusions what the chair concluded
 */
public record Minutes(String number, LocalTime closedAt, String conclusions) {}

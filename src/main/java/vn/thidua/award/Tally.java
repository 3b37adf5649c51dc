package vn.thidua.award;

import java.util.List;

/**
 * How often a unit's nominees, or one nominee, were considered and approved in several rounds.
 *
 * @param code       code of the unit, or id of the person
 * @param label      who, Vietnamese
 * @param considered lines in the rankings
 * @param approved   lines the decider approved
 * @param awards     what was approved, by year, Vietnamese: {@code 2023 – Giấy khen của Giám đốc Sở (2)}
 */
public record Tally(String code, String label, int considered, int approved, List<String> awards) {}

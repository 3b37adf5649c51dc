package vn.thidua.award;

/**
 * A legal text under which award money is computed.
 *
 * @param code as plans cite it: {@code nd-91-2017}
 * @param name its Vietnamese name: Nghị định số 91/2017/NĐ-CP
 * @param note what is uncertain about the days it is in force, Vietnamese, or empty
 */
public record LegalProfile(String code, String name, MoneyRounding rounding, String note) {}

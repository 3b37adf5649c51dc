package vn.thidua.directive;

import java.time.LocalDate;

/**
 * What a document assigns to a unit.
 *
 * @param number  number and sign, with the item where a document assigns several things: {@code 215/UBND-NC, mục 2}
 * @param issuer  who signed it: {@code UBND tỉnh}
 * @param summary what the unit has to do
 */
public record Assignment(String number, LocalDate issuedOn, String issuer, String summary, String unitCode, Due due) {

    /** By which a row is found again: a document names a unit once. */
    record Key(String unitCode, String number, LocalDate issuedOn) {}

    Key key() {
        return new Key(unitCode, number, issuedOn);
    }
}

package vn.thidua.organisation;

/**
 * A role at a unit that a person holds today for somebody absent.
 *
 * @param unitCode where, which with TL. and TUQ. is not the person's own unit
 * @param absentId who holds the role in their own right
 */
public record StandIn(Role role, String unitCode, Capacity capacity, String absentId) {

    /** The engine group of those who hold the role there. */
    public String group() {
        return role.groupAt(unitCode);
    }

    /** Whether it is that role at that unit. */
    boolean is(Role wanted, String unit) {
        return role == wanted && unitCode.equals(unit);
    }
}

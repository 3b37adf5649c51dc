package vn.thidua.organisation;

import java.util.Set;

/**
 * A civil servant. Someone without roles cannot log in but can be nominated.
 *
 * @param id       stable key and login name, lower-case ASCII with dots: {@code lan.nguyen}
 * @param unitCode the unit the person belongs to and holds the roles at
 * @param position official position as printed in documents: {@code Giám đốc Sở}
 * @param woman    asked by tie rules that prefer women (NĐ 152/2025, Điều 4)
 * @param active   whether the person is still in office
 */
public record Person(
        String id, String fullName, String position, String unitCode, boolean woman, boolean active, Set<Role> roles) {

    /** Whether the person holds the role at their unit. */
    public boolean holds(Role role) {
        return active && roles.contains(role);
    }

    /** Whether the person has an account: in office and needed for something. */
    public boolean mayLogIn() {
        return active && !roles.isEmpty();
    }
}

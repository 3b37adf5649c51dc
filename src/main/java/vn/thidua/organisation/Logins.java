package vn.thidua.organisation;

import vn.thidua.refusal.Refused;

/** What the organisation asks of the engine, which keeps the accounts people log in with. */
public interface Logins {

    /**
     * Makes accounts and groups follow people, roles and units: whoever is active and holds a role can log in and is in
     * the groups of those roles; everybody else has neither account nor password. Repeating it changes nothing.
     */
    void follow();

    /** The same for one person who has an account, and the tasks that come to them or go back. */
    void follow(String personId);

    /**
     * Sets the password of somebody who can log in.
     *
     * @throws Refused when the person has no account or the password breaks the password policy
     */
    void setPassword(String personId, String password);

    /** The refusal about somebody without an account. */
    static Refused noAccount(String personId) {
        return new Refused(
                "account-not-found",
                "Không có tài khoản “%s”; hãy giao vai trò cho người này trước.".formatted(personId),
                "id");
    }
}

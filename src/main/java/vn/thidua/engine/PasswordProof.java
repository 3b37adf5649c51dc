package vn.thidua.engine;

import vn.thidua.refusal.Refused;

/** Makes sure that whoever sits before the screen knows the password of the person who is logged in. */
@FunctionalInterface
public interface PasswordProof {

    /**
     * Slows down whoever guesses, as at the login.
     *
     * @throws Refused when it is not the person's password, or when too many wrong ones were tried
     */
    void mustBeOf(String personId, String password);
}

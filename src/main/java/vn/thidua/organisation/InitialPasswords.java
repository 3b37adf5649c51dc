package vn.thidua.organisation;

import java.util.Optional;

/** The passwords that accounts begin with. */
public interface InitialPasswords {

    /** The password of a new account; without one nobody can log in until a process admin sets one. */
    Optional<String> of(Person person);
}

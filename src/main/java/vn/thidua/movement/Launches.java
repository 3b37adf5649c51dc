package vn.thidua.movement;

import java.time.LocalDate;
import java.util.Optional;

/** Launches as other capabilities see them. */
public interface Launches {

    /** The day the movement's launch plan was issued; none while it was not. */
    Optional<LocalDate> issuedOn(String planCode);
}

package vn.thidua.organisation;

import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import vn.thidua.document.OfficialDocument;
import vn.thidua.refusal.Refused;

/** What tests of substitutions share. */
public final class Substituting {

    private Substituting() {}

    /** A head's appointment as the law wants it. */
    public static Appointment head(
            String absent, String substitute, Capacity capacity, LocalDate first, LocalDate last) {
        var paper = capacity.fromBelow() ? new OfficialDocument("12/GUQ", LocalDate.of(2023, 5, 30)) : null;
        return new Appointment(
                absent, Set.of(Role.HEAD), substitute, capacity, first, last, "Tờ trình", paper, "", true);
    }

    /** The code of the refusal; null when nothing was refused. */
    public static String refusal(ThrowingCallable action) {
        var thrown = catchThrowable(action);
        if (thrown != null && !(thrown instanceof Refused)) {
            throw new AssertionError(thrown);
        }
        return thrown == null ? null : ((Refused) thrown).code();
    }
}

package vn.thidua.evidence.scan;

import java.nio.file.Path;
import java.util.Optional;
import vn.thidua.refusal.Refused;

/** Looks for malicious software in files. */
@FunctionalInterface
public interface VirusScanner {

    /** Where none is set up. */
    VirusScanner NONE = file -> Optional.empty();

    /**
     * The name of what was found; none in a clean file.
     *
     * @throws Refused when there is no answer: what was not scanned is not taken
     */
    Optional<String> virusIn(Path file);
}

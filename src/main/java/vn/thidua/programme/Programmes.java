package vn.thidua.programme;

import java.util.List;
import java.util.Optional;

/** The imported reform programmes; a changed programme is a new version and old versions stay. */
public interface Programmes {

    /** The newest version of every programme of every province, the one that begins last first. */
    List<Programme> newest();

    /** The newest version of one programme. */
    Optional<Programme> findNewest(String code);

    /** One version of one programme. */
    Optional<Programme> find(String code, int version);

    /** One version of one programme; one nobody imported is a programming error. */
    default Programme programme(String code, int version) {
        return find(code, version)
                .orElseThrow(() -> new IllegalStateException("No programme " + code + " in version " + version));
    }

    /**
     * Reads a programme file and keeps nothing.
     *
     * @param readFor as {@code importedBy} of {@link #importProgramme}
     * @throws vn.thidua.refusal.Refused with the place in the file and the reason, a line for each thing wrong
     */
    Programme check(String yaml, String readFor);

    /**
     * Keeps the programme of a file as its next version; a file that says the same as the newest version changes
     * nothing. Yearly plans already issued keep the version they were made from.
     *
     * @param importedBy a person, who imports programmes of their own province alone, or
     *     {@link vn.thidua.organisation.ImportScope#SYSTEM}
     * @throws vn.thidua.refusal.Refused as for {@link #check}, and when the code is that of another province's
     */
    Programme importProgramme(String yaml, String importedBy);
}

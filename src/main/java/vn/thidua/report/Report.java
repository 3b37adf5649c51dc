package vn.thidua.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report as data; page and files show the same.
 *
 * @param parentAgency agency above, as a document's head prints it; none for a province
 * @param agency       the reporting agency, likewise
 * @param signer       in whose name it is signed, a line each
 * @param title        what it reports on, Vietnamese
 * @param span         from when until when, and of which day the data are, Vietnamese
 */
public record Report(
        @Nullable String parentAgency,
        String agency,
        String signer,
        String title,
        String span,
        List<Section> sections) {}

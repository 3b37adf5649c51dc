package vn.thidua.dossier;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.heading.CaseHeadings;
import vn.thidua.heading.Heading;

/** Asks the capability whose case it is what the case is about. */
@Component
class Headings {

    private final List<CaseHeadings> all;

    Headings(List<CaseHeadings> all) {
        this.all = all;
    }

    /** What the case is about; none for a kind of case that says no more than its task cards. */
    Optional<Heading> of(CaseFlow flow) {
        var process = flow.main().process();
        return all.stream()
                .filter(headings -> headings.processes().contains(process))
                .findFirst()
                .map(headings -> headings.of(process, UUID.fromString(flow.caseKey())));
    }
}

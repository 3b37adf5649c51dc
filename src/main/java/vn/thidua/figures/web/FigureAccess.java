package vn.thidua.figures.web;

import java.security.Principal;
import org.springframework.stereotype.Component;
import vn.thidua.figures.FigureSight;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;

/** Who may read the figures of one unit or person. */
@Component
class FigureAccess {

    private final FigureSight sight;
    private final Organisation organisation;

    FigureAccess(FigureSight sight, Organisation organisation) {
        this.sight = sight;
        this.organisation = organisation;
    }

    void mustBeAllowedToRead(Principal principal, String unitCode) {
        sight.require(principal.getName(), unitCode);
    }

    void mustBeAllowedToReadPerson(Principal principal, String personId) {
        mustBeAllowedToRead(
                principal,
                organisation.findPerson(personId).map(Person::unitCode).orElse(""));
    }
}

package vn.thidua.organisation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.Role;

/** Reads units and people. */
@RestController
@RequestMapping("/api/organisation")
@Tag(name = "Tổ chức", description = "Đơn vị và người")
class OrganisationController {

    private final Organisation organisation;
    private final ActingPerson acting;

    OrganisationController(Organisation organisation, ActingPerson acting) {
        this.organisation = organisation;
        this.acting = acting;
    }

    @GetMapping("/units")
    @Operation(
            summary = "Cây đơn vị",
            description = "Mọi đơn vị của tỉnh mình, kể cả đơn vị đã kết thúc hoạt động, xếp theo cây.")
    List<UnitNode> units(Principal principal) {
        return UnitNode.treeOf(organisation.unitsOf(acting.provinceOf(principal)));
    }

    @GetMapping("/people")
    @Operation(
            summary = "Người của đơn vị",
            description = "Người của đơn vị mình cùng các phòng và đơn vị sự nghiệp trực thuộc; lãnh đạo theo dõi và"
                    + " quản trị quy trình thấy mọi người của tỉnh mình.")
    List<PersonView> people(Principal principal) {
        return visibleTo(principal).stream().map(PersonView::of).toList();
    }

    private List<Person> visibleTo(Principal principal) {
        if (acting.holdsAny(principal, Role.MANAGER, Role.PROCESS_ADMIN)) {
            return organisation.everyoneOf(acting.provinceOf(principal));
        }
        var ownUnit = acting.of(principal).unitCode();
        return organisation.peopleSpokenForBy(organisation.speakingUnit(ownUnit).code());
    }
}

package vn.thidua.organisation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.security.Principal;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Passwords;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.Role;

/** Reads units and people; everybody changes their own password. */
@RestController
@RequestMapping("/api/organisation")
@Tag(name = "Tổ chức", description = "Đơn vị và người")
class OrganisationController {

    private static final Logger LOG = LoggerFactory.getLogger(OrganisationController.class);

    private final Organisation organisation;
    private final Passwords passwords;
    private final ActingPerson acting;

    OrganisationController(Organisation organisation, Passwords passwords, ActingPerson acting) {
        this.organisation = organisation;
        this.passwords = passwords;
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

    @GetMapping("/directory")
    @Operation(
            summary = "Danh bạ",
            description = "Đơn vị của tỉnh mình và những người mình được xem, kèm các lựa chọn để sửa.")
    DirectoryView directory(Principal principal) {
        return DirectoryView.of(
                acting.holdsAny(principal, Role.PROCESS_ADMIN),
                organisation.unitsOf(acting.provinceOf(principal)),
                visibleTo(principal));
    }

    @PostMapping("/own-password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Đổi mật khẩu của mình")
    void changePassword(Principal principal, @Valid @RequestBody PasswordChange change) {
        passwords.change(acting.of(principal).id(), change.current(), change.password());
        LOG.info("{} changed their password", principal.getName());
    }

    private List<Person> visibleTo(Principal principal) {
        if (acting.holdsAny(principal, Role.MANAGER, Role.PROCESS_ADMIN)) {
            return organisation.everyoneOf(acting.provinceOf(principal));
        }
        var ownUnit = acting.of(principal).unitCode();
        return organisation.peopleSpokenForBy(organisation.speakingUnit(ownUnit).code());
    }
}

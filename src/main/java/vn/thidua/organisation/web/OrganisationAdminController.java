package vn.thidua.organisation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.security.Principal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.organisation.ImportResult;
import vn.thidua.organisation.ImportScope;
import vn.thidua.organisation.Logins;
import vn.thidua.organisation.OrganisationImport;

/** What only a process admin may do to units, people and accounts. How large a file may be, the doors decide. */
@RestController
@RequestMapping("/api/organisation")
@Tag(name = "Tổ chức")
class OrganisationAdminController {

    private static final Logger LOG = LoggerFactory.getLogger(OrganisationAdminController.class);
    private static final String CSV = "text/csv";

    private final OrganisationImport imports;
    private final Logins logins;
    private final ActingPerson acting;

    OrganisationAdminController(OrganisationImport imports, Logins logins, ActingPerson acting) {
        this.imports = imports;
        this.logins = logins;
        this.acting = acting;
    }

    @PostMapping(path = "/units", consumes = CSV)
    @Operation(
            summary = "Nhập đơn vị từ CSV",
            description = "Cột: code,name,kind,parent,validFrom,validTo,successor. Có một dòng sai thì không dòng nào"
                    + " được nhập. Chỉ nhập được đơn vị của tỉnh mình. check=true chỉ kiểm tra.")
    ImportResult importUnits(
            Principal principal, @RequestBody byte[] content, @RequestParam(defaultValue = "false") boolean check) {
        acting.mustAdminister(principal);
        return told(principal, imports.units("units.csv", content, ownProvince(principal), !check));
    }

    @PostMapping(path = "/people", consumes = CSV)
    @Operation(
            summary = "Nhập người và vai trò từ CSV",
            description =
                    "Cột: id,fullName,position,unit,woman,active,roles. Người không có trong tệp giữ nguyên; ai"
                            + " thôi công tác thì ghi active=false. Chỉ nhập được người của tỉnh mình. check=true chỉ kiểm tra.")
    ImportResult importPeople(
            Principal principal, @RequestBody byte[] content, @RequestParam(defaultValue = "false") boolean check) {
        acting.mustAdminister(principal);
        return told(principal, imports.people("people.csv", content, ownProvince(principal), !check));
    }

    @PostMapping("/people/{id}/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Đặt mật khẩu ban đầu cho một người có tài khoản",
            description = "Chỉ đặt được cho người của tỉnh mình.")
    void setPassword(Principal principal, @PathVariable String id, @Valid @RequestBody NewPassword password) {
        acting.mustAdminister(principal);
        acting.mustShareProvince(principal, id);
        logins.setPassword(id, password.password());
        LOG.info("{} set a new password for {}", principal.getName(), id);
    }

    private ImportScope ownProvince(Principal principal) {
        return new ImportScope(acting.provinceOf(principal));
    }

    private static ImportResult told(Principal principal, ImportResult result) {
        LOG.info("{} imported {}", principal.getName(), result);
        return result;
    }
}

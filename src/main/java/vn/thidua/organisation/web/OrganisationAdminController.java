package vn.thidua.organisation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.security.Principal;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.csv.CsvExport;
import vn.thidua.organisation.ImportResult;
import vn.thidua.organisation.ImportScope;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.OrganisationImport;
import vn.thidua.organisation.Passwords;

/** What only a process admin may do to units, people and accounts. How large a file may be, the doors decide. */
@RestController
@RequestMapping("/api/organisation")
@Tag(name = "Tổ chức")
class OrganisationAdminController {

    private static final Logger LOG = LoggerFactory.getLogger(OrganisationAdminController.class);
    private static final String CSV = "text/csv";

    private final Organisation organisation;
    private final OrganisationImport imports;
    private final Passwords passwords;
    private final ActingPerson acting;

    OrganisationAdminController(
            Organisation organisation, OrganisationImport imports, Passwords passwords, ActingPerson acting) {
        this.organisation = organisation;
        this.imports = imports;
        this.passwords = passwords;
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

    @GetMapping(path = "/units/export", produces = CSV)
    @Operation(summary = "Đơn vị, dạng tệp để nhập", description = "Mọi đơn vị của tỉnh mình, cột như khi nhập.")
    ResponseEntity<byte[]> exportUnits(Principal principal) {
        acting.mustAdminister(principal);
        return file(
                "don-vi.csv",
                OrganisationImport.UNIT_COLUMNS,
                organisation.unitsOf(acting.provinceOf(principal)).stream()
                        .map(unit -> UnitRow.of(unit).cells())
                        .toList());
    }

    @GetMapping(path = "/people/export", produces = CSV)
    @Operation(
            summary = "Người và vai trò, dạng tệp để nhập",
            description = "Mọi người của tỉnh mình, cột như khi nhập.")
    ResponseEntity<byte[]> exportPeople(Principal principal) {
        acting.mustAdminister(principal);
        return file(
                "nguoi.csv",
                OrganisationImport.PEOPLE_COLUMNS,
                organisation.everyoneOf(acting.provinceOf(principal)).stream()
                        .map(person -> PersonRow.of(person).cells())
                        .toList());
    }

    private static ResponseEntity<byte[]> file(String name, List<String> header, List<? extends List<?>> rows) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .body(CsvExport.of(header, rows));
    }

    @PostMapping("/people/{id}/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Đặt mật khẩu ban đầu cho một người có tài khoản",
            description = "Chỉ đặt được cho người của tỉnh mình.")
    void setPassword(Principal principal, @PathVariable String id, @Valid @RequestBody NewPassword password) {
        acting.mustAdminister(principal);
        acting.mustShareProvince(principal, id);
        passwords.reset(id, password.password(), principal.getName());
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

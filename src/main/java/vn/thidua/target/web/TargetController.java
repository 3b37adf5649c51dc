package vn.thidua.target.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;
import vn.thidua.target.TargetReading;

/** Reads the targets of the province's reform programmes; entering and confirming are tasks. */
@RestController
@RequestMapping("/api/targets")
@Tag(name = "Chỉ tiêu cải cách hành chính")
class TargetController {

    private final TargetReading reading;
    private final Organisation organisation;

    TargetController(TargetReading reading, Organisation organisation) {
        this.reading = reading;
        this.organisation = organisation;
    }

    @GetMapping
    @Operation(summary = "Các chương trình của tỉnh có chỉ tiêu")
    List<ProgrammeView> programmes(Principal principal) {
        return reading.programmes(principal.getName()).stream()
                .map(programme -> new ProgrammeView(
                        programme.code(),
                        programme.name(),
                        programme.years(),
                        organisation.unit(programme.standingBody()).name()))
                .toList();
    }

    @GetMapping(params = "programme")
    @Operation(
            summary = "Mọi chỉ tiêu của một chương trình qua các năm",
            description = "Chỉ gồm giá trị đã được cơ quan thường trực xác nhận.")
    List<TargetView> targets(Principal principal, @RequestParam String programme) {
        return reading.rows(principal.getName(), programme).stream()
                .map(TargetView::of)
                .toList();
    }

    @GetMapping("/{report}/history")
    @Operation(summary = "Mọi giá trị đã nhập của một chỉ tiêu trong một năm và mọi việc đã làm, mới nhất trước")
    TargetHistory history(Principal principal, @PathVariable UUID report) {
        return TargetHistory.of(
                reading.history(principal.getName(), report),
                id -> organisation.findPerson(id).map(Person::fullName).orElse(id));
    }

    /** A programme in the list. */
    record ProgrammeView(String code, String name, List<Integer> years, String standingBody) {}
}

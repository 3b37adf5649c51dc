package vn.thidua.movement.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.movement.Asking;
import vn.thidua.movement.LaunchCase;
import vn.thidua.movement.LaunchProgress;
import vn.thidua.movement.LaunchRegister;
import vn.thidua.movement.ReportRegister;
import vn.thidua.refusal.Refused;

/** Reads launches with what the units do, report and ask. */
@RestController
@RequestMapping("/api/movements/{code}/launch")
@Tag(name = "Phong trào", description = "Kế hoạch phong trào thi đua")
class LaunchController {

    private final LaunchRegister launches;
    private final ReportRegister reports;
    private final Asking asking;

    LaunchController(LaunchRegister launches, ReportRegister reports, Asking asking) {
        this.launches = launches;
        this.reports = reports;
        this.asking = asking;
    }

    @GetMapping
    @Operation(
            summary = "Việc phát động một phong trào",
            description =
                    "Cơ quan soạn thảo, ban hành, tiếp nhận và lãnh đạo theo dõi thấy mọi đơn vị; đơn vị thấy phần"
                            + " của mình và của đơn vị trực thuộc.")
    LaunchReport launch(Principal principal, @PathVariable String code) {
        var person = principal.getName();
        var launch = launches.seenBy(code, person)
                .orElseThrow(() -> new Refused(
                        "launch-not-found", "Phong trào này chưa được phát động; hãy chọn phong trào khác."));
        var units = launches.unitsSeenBy(launch, person);
        return new LaunchReport(
                launch.title(),
                launch.summary(),
                launch.stage().label(),
                launch.document(),
                LaunchProgress.of(units),
                units.stream().map(LaunchReport.UnitLine::of).toList(),
                reportsOf(launch, person),
                asking.seenBy(launch, person).stream()
                        .map(LaunchReport.QuestionLine::of)
                        .toList());
    }

    private List<LaunchReport.Collection> reportsOf(LaunchCase launch, String person) {
        return reports.of(launch.id()).stream()
                .map(report -> new LaunchReport.Collection(
                        reports.nameOf(report),
                        report.due(),
                        report.explanation(),
                        reports.unitsSeenBy(report, person).stream()
                                .map(LaunchReport.ReportLine::of)
                                .toList()))
                .toList();
    }
}

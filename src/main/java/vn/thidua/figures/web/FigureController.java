package vn.thidua.figures.web;

import java.security.Principal;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.figures.Figure;
import vn.thidua.figures.Figures;
import vn.thidua.figures.Metric;
import vn.thidua.figures.Metrics;
import vn.thidua.figures.SubjectKind;

/** Reading figures and their history, importing them from CSV. */
@RestController
@RequestMapping("/api/figures")
class FigureController {

    private final Figures figures;
    private final Metrics metrics;
    private final FigureAccess access;

    FigureController(Figures figures, Metrics metrics, FigureAccess access) {
        this.figures = figures;
        this.metrics = metrics;
        this.access = access;
    }

    @GetMapping("/metrics")
    List<Metric> metrics() {
        return metrics.all();
    }

    /** Every figure of a unit in a year, corrected ones too, the newest of each metric first. */
    @GetMapping(params = "unit")
    List<Figure> ofUnit(Principal reader, @RequestParam String unit, @RequestParam int year) {
        access.refuseReading(reader.getName(), unit);
        return figures.history(SubjectKind.UNIT, unit, year);
    }

    /** As above, of a person. */
    @GetMapping(params = "person")
    List<Figure> ofPerson(Principal reader, @RequestParam String person, @RequestParam int year) {
        access.refuseReadingPerson(reader.getName(), person);
        return figures.history(SubjectKind.PERSON, person, year);
    }

    @PostMapping(consumes = "text/csv")
    Imported importCsv(
            Principal sender, @RequestParam(defaultValue = "so-lieu.csv") String file, @RequestBody byte[] content) {
        access.refuseImporting(sender.getName());
        return new Imported(figures.importCsv(file, content, sender.getName()));
    }

    /** How many figures were new or corrected. */
    record Imported(int figures) {}
}

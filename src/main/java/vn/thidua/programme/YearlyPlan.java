package vn.thidua.programme;

import java.util.UUID;
import vn.thidua.document.OfficialDocument;

/**
 * What is to be done in one year of a programme, as issued.
 *
 * @param id       business key of the process that gives the tasks out
 * @param version  of the programme it was made from
 * @param document number and day of the plan
 */
public record YearlyPlan(UUID id, String programme, int version, int year, OfficialDocument document) {

    /** As people name it: {@code Kế hoạch cải cách hành chính năm 2023}. */
    public String name() {
        return "Kế hoạch cải cách hành chính năm " + year;
    }
}

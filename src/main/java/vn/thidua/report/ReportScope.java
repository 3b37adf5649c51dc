package vn.thidua.report;

import java.time.LocalDate;
import java.util.Set;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitKind;

/**
 * What a report covers; whoever reads it may see all of that.
 *
 * @param unit     the unit reported on, or the province
 * @param province code of the province it belongs to
 * @param units    codes of what counts as the unit: itself, those it followed or that follow it, those it speaks for;
 *     of a province every unit
 * @param today    the day it is made
 * @param reader   id of the person who reads it
 */
public record ReportScope(
        Unit unit, String province, Set<String> units, ReportPeriod period, LocalDate today, String reader) {

    /** Whether it covers the whole province. */
    public boolean whole() {
        return unit.kind() == UnitKind.PROVINCE;
    }

    /** The last day of which something can be known: the end of the period, or today within it. */
    public LocalDate asOf() {
        return today.isBefore(period.last()) ? today : period.last();
    }
}

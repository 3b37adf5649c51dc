package vn.thidua.report;

/** One part of every periodic report; a bean, ordered by {@link org.springframework.core.annotation.Order}. */
public interface ReportSection {

    /** The part for that unit and period; says so plainly where there is nothing to report. */
    Section of(ReportScope scope);
}

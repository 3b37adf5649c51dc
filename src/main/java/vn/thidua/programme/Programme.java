package vn.thidua.programme;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.thidua.document.OfficialDocument;
import vn.thidua.organisation.UnitKind;

/**
 * A reform programme as data: Quyết định 465/QĐ-UBND and its like. Words are those of the document, printing errors too.
 *
 * @param code         stable key, lower-case ASCII with hyphens
 * @param version      counted from 1; a version is never changed
 * @param province     code of the province whose programme it is
 * @param firstYear    first year of its term
 * @param lastYear     last year of its term, not before the first
 * @param decision     the document that issues it
 * @param standingBody code of the unit that draws up yearly plans and takes products ("cơ quan thường trực")
 * @param groups       groups of units that tasks name
 */
public record Programme(
        String code,
        int version,
        String name,
        String province,
        int firstYear,
        int lastYear,
        OfficialDocument decision,
        String standingBody,
        List<UnitGroup> groups,
        List<Section> sections,
        List<Target> targets) {

    /** A part of the appendix: an axis of reform. */
    public record Section(String code, String name, String source, List<ReformTask> tasks) {}

    /** Units a document names together: "Các Sở, ban, ngành". */
    public record UnitGroup(String code, String name, List<UnitKind> unitKinds) {}

    /** The same programme as another version. */
    Programme withVersion(int number) {
        return new Programme(
                code, number, name, province, firstYear, lastYear, decision, standingBody, groups, sections, targets);
    }

    /** Every year of its term. */
    public List<Integer> years() {
        return IntStream.rangeClosed(firstYear, lastYear).boxed().toList();
    }

    /** Every row of the appendix, headings too, in the order of the document. */
    public List<ReformTask> rows() {
        return sections.stream().flatMap(section -> section.tasks().stream()).toList();
    }

    /** The rows that somebody has to do, in the order of the document. */
    public List<ReformTask> tasks() {
        return rows().stream().filter(row -> row.work() != null).toList();
    }

    /** The task with that code. */
    public Optional<ReformTask> findTask(String taskCode) {
        return tasks().stream().filter(task -> task.code().equals(taskCode)).findFirst();
    }

    /** The section a row stands in. */
    public Section sectionOf(ReformTask task) {
        return sections.stream()
                .filter(section -> section.tasks().contains(task))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No section holds the task " + task.code()));
    }
}

package vn.thidua.classification;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What units are scored by, and into which groups their points fall. Points are exact, at most two decimals; the maxima
 * of all axes make 100.
 *
 * @param code       stable key within the province
 * @param version    1 for the first, set when it is kept
 * @param note       what a reader should know of it, Vietnamese, may be empty
 * @param appealDays within how many working days after hearing its points a unit may appeal, 1 to 30
 * @param groups     the highest first; a bound belongs to the group it opens
 */
public record CriteriaSet(
        String code, int version, String name, String note, int appealDays, List<Axis> axes, List<Group> groups) {

    public CriteriaSet(
            String code,
            int version,
            String name,
            @Nullable String note,
            int appealDays,
            List<Axis> axes,
            List<Group> groups) {
        this.code = code;
        this.version = version;
        this.name = name;
        this.note = Objects.requireNonNullElse(note, "");
        this.appealDays = appealDays;
        this.axes = axes;
        this.groups = groups;
    }

    /** One axis of reform. */
    public record Axis(String code, String name, BigDecimal maximum, List<Criterion> criteria) {}

    /** One criterion; its points go from 0 to the maximum. */
    public record Criterion(String code, String name, BigDecimal maximum) {}

    /** A group of the ranking: those with so many points or more, and fewer than the group above. */
    public record Group(String name, BigDecimal from) {}

    /** Every criterion in the order of the set. */
    public List<Criterion> criteria() {
        return axes.stream().flatMap(axis -> axis.criteria().stream()).toList();
    }

    /** The name of the group that so many points belong to. */
    public String groupOf(BigDecimal points) {
        return groups.stream()
                .filter(group -> points.compareTo(group.from()) >= 0)
                .findFirst()
                .map(Group::name)
                .orElseThrow(() -> new IllegalStateException("The lowest group of a set begins at 0"));
    }

    CriteriaSet withVersion(int other) {
        return new CriteriaSet(code, other, name, note, appealDays, axes, groups);
    }
}

package vn.thidua.whatif;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.refusal.Refused;

/** What is supposed to be otherwise, as a person typed it; checked when it is tried. */
public record WhatIfChanges(List<CriterionChange> criteria, List<QuotaChange> quotas, List<FigureChange> figures) {

    private static final int MOST = 50;

    public WhatIfChanges {
        criteria = List.copyOf(Objects.requireNonNullElse(criteria, List.of()));
        quotas = List.copyOf(Objects.requireNonNullElse(quotas, List.of()));
        figures = List.copyOf(Objects.requireNonNullElse(figures, List.of()));
        if (criteria.size() + quotas.size() + figures.size() > MOST) {
            throw new Refused("changes-too-many", "Mỗi lần chỉ thử được %d thay đổi; hãy bỏ bớt.".formatted(MOST));
        }
    }

    /**
     * Another threshold or expression.
     *
     * @param criterion code of the criterion
     * @param place     of the expression: {@code applies}, {@code passes/0}, {@code fails/1}
     * @param number    position, from 0, of the threshold in the expression; none replaces the whole expression
     * @param value     the threshold in Vietnamese notation, or FEEL
     */
    public record CriterionChange(
            String criterion, String place, @Nullable Integer number, String value) {

        public CriterionChange {
            criterion = Objects.requireNonNullElse(criterion, "");
            place = Objects.requireNonNullElse(place, "");
            value = Objects.requireNonNullElse(value, "").strip();
        }
    }

    /**
     * Another number in a quota.
     *
     * @param quota  position, from 0, among the quotas of the round's award
     * @param number a whole number, 0 or more
     */
    public record QuotaChange(int quota, String number) {

        public QuotaChange {
            number = Objects.requireNonNullElse(number, "").strip();
        }
    }

    /**
     * Another figure, or one that is missing so far.
     *
     * @param subject code of the unit or id of the person
     * @param item    the item of an itemised metric, empty otherwise
     * @param year    none means the year the criteria read it of
     * @param value   as it would be entered
     */
    public record FigureChange(
            String subject,
            String metric,
            String item,
            @Nullable Integer year,
            String value) {

        public FigureChange {
            subject = Objects.requireNonNullElse(subject, "");
            metric = Objects.requireNonNullElse(metric, "");
            item = Objects.requireNonNullElse(item, "").strip();
            value = Objects.requireNonNullElse(value, "").strip();
        }
    }
}

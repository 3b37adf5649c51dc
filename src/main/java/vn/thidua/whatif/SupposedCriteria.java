package vn.thidua.whatif;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.figures.VietnameseNumber;
import vn.thidua.movement.CriterionExpression;
import vn.thidua.movement.MovementPlan;
import vn.thidua.movement.MovementPlan.Criterion;
import vn.thidua.refusal.Refused;
import vn.thidua.whatif.WhatIfChanges.CriterionChange;

/** Reads changed thresholds and expressions; of several changes of one expression each builds on the one before. */
final class SupposedCriteria {

    private final MovementPlan plan;
    private final Map<String, Map<String, CriterionExpression>> others = new LinkedHashMap<>();

    SupposedCriteria(MovementPlan plan, List<CriterionChange> changes) {
        this.plan = plan;
        for (int i = 0; i < changes.size(); i++) {
            add("criteria/" + i, changes.get(i));
        }
    }

    /** The changed expressions by criterion code. */
    Map<String, List<CriterionExpression>> expressions() {
        var byCriterion = new LinkedHashMap<String, List<CriterionExpression>>();
        others.forEach((code, byPlace) -> byCriterion.put(code, List.copyOf(byPlace.values())));
        return byCriterion;
    }

    /** What is changed, Vietnamese. */
    List<String> words() {
        var words = new ArrayList<String>();
        others.forEach((code, byPlace) -> byPlace.values().forEach(other -> {
            var criterion = criterion("", code);
            words.add("Tiêu chí %s “%s” (%s), %s: “%s” thành “%s”"
                    .formatted(
                            code,
                            criterion.name(),
                            criterion.clause().source(),
                            called(other.place()),
                            own("", criterion, other.place()).text(),
                            other.text()));
        }));
        return words;
    }

    private void add(String field, CriterionChange change) {
        var criterion = criterion(field, change.criterion());
        var byPlace = others.computeIfAbsent(criterion.code(), any -> new LinkedHashMap<>());
        var own = own(field, criterion, change.place());
        byPlace.put(change.place(), changed(field, change, byPlace.getOrDefault(change.place(), own)));
    }

    private static CriterionExpression changed(String field, CriterionChange change, CriterionExpression from) {
        if (change.number() == null) {
            return new CriterionExpression(from.place(), change.value());
        }
        if (change.number() < 0 || change.number() >= from.numbers().size()) {
            throw refused(field, change, "không có ngưỡng thứ %d".formatted(change.number() + 1));
        }
        VietnameseNumber.problemOf(change.value()).ifPresent(problem -> {
            throw refused(field, change, problem);
        });
        return from.withNumber(
                change.number(), VietnameseNumber.parse(change.value()).toPlainString());
    }

    private Criterion criterion(String field, String code) {
        return plan.criteria().stream()
                .filter(criterion -> criterion.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        "criterion-unknown",
                        "Kế hoạch không có tiêu chí mang mã “%s”; hãy chọn trong danh sách tiêu chí.".formatted(code),
                        field + "/criterion"));
    }

    private static CriterionExpression own(String field, Criterion criterion, String place) {
        return CriterionExpression.of(criterion).stream()
                .filter(one -> one.place().equals(place))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        "expression-unknown",
                        "Tiêu chí %s không có điều kiện “%s”; hãy chọn trong các điều kiện của tiêu chí."
                                .formatted(criterion.code(), place),
                        field + "/place"));
    }

    private static Refused refused(String field, CriterionChange change, String problem) {
        return new Refused(
                "threshold-invalid",
                "Ngưỡng thử của tiêu chí %s, %s: %s; hãy nhập lại."
                        .formatted(change.criterion(), called(change.place()), problem),
                field + "/value");
    }

    /** The place of an expression in words. */
    static String called(String place) {
        if (place.equals("applies")) {
            return "điều kiện áp dụng";
        }
        var number = Integer.parseInt(place.substring(place.indexOf('/') + 1)) + 1;
        return (place.startsWith("passes") ? "điều kiện đạt " : "điều kiện không đạt ") + number;
    }
}

package vn.thidua.whatif;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.thidua.figures.Figure;
import vn.thidua.figures.FiguresInForce;
import vn.thidua.figures.Metric;
import vn.thidua.figures.Metrics;
import vn.thidua.figures.SubjectKind;
import vn.thidua.movement.MovementPlan;
import vn.thidua.movement.MovementPlan.Criterion;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;
import vn.thidua.refusal.Refused;
import vn.thidua.whatif.WhatIfChanges.FigureChange;

/** Reads changed figures of units and people of one province. */
final class SupposedFigures {

    private static final String DOCUMENT = "Giả định";

    private final MovementPlan plan;
    private final int roundYear;
    private final Organisation organisation;
    private final Metrics metrics;
    private final List<Figure> figures = new ArrayList<>();

    SupposedFigures(
            MovementPlan plan, int roundYear, Organisation organisation, Metrics metrics, List<FigureChange> changes) {
        this.plan = plan;
        this.roundYear = roundYear;
        this.organisation = organisation;
        this.metrics = metrics;
        for (int i = 0; i < changes.size(); i++) {
            var figure = figure("figures/" + i, changes.get(i));
            figures.removeIf(earlier -> key(earlier).equals(key(figure)));
            figures.add(figure);
        }
    }

    /** The figures as if they were in force. */
    List<Figure> all() {
        return List.copyOf(figures);
    }

    /** What is changed, Vietnamese. */
    List<String> words(FiguresInForce known) {
        return figures.stream()
                .map(figure -> "Số liệu “%s”%s năm %d của %s: %s thành %s"
                        .formatted(
                                metrics.metric(figure.metric()).label(),
                                figure.item().isEmpty() ? "" : " – " + figure.item(),
                                figure.year(),
                                nameOf(figure.subjectKind(), figure.subject()),
                                now(figure, known),
                                metrics.metric(figure.metric()).show(figure.value())))
                .toList();
    }

    private static List<Object> key(Figure figure) {
        return List.of(figure.subject(), figure.metric(), figure.year(), figure.item());
    }

    private String now(Figure supposed, FiguresInForce known) {
        return known.inForce(supposed.subjectKind(), supposed.subject(), supposed.year()).stream()
                .filter(figure -> figure.metric().equals(supposed.metric())
                        && figure.item().equals(supposed.item()))
                .map(figure -> metrics.metric(figure.metric()).show(figure.value()))
                .findFirst()
                .orElse("chưa có số liệu");
    }

    private String nameOf(SubjectKind kind, String subject) {
        return kind == SubjectKind.UNIT
                ? organisation.unit(subject).name()
                : organisation.person(subject).fullName();
    }

    private Figure figure(String field, FigureChange change) {
        var metric = metric(field, change);
        refuseUnknown(field, metric.subject(), change.subject());
        if (metric.itemised() == change.item().isEmpty()) {
            throw new Refused(
                    "figure-item",
                    "Số liệu thử “%s” %s; hãy sửa mục “Chi tiết”."
                            .formatted(metric.label(), metric.itemised() ? "phải ghi tên mục" : "không chia theo mục"),
                    field + "/item");
        }
        metric.problemOf(change.value()).ifPresent(problem -> {
            throw new Refused(
                    "figure-invalid",
                    "Số liệu thử “%s” của “%s”: %s; hãy nhập lại."
                            .formatted(metric.label(), nameOf(metric.subject(), change.subject()), problem),
                    field + "/value");
        });
        return new Figure(
                metric.subject(),
                change.subject(),
                metric.code(),
                year(field, metric, change),
                change.item(),
                change.value(),
                metric.numberOf(change.value()).orElse(null),
                DOCUMENT,
                LocalDate.EPOCH,
                "",
                Instant.EPOCH,
                null);
    }

    private Metric metric(String field, FigureChange change) {
        return metrics.find(change.metric())
                .filter(metric -> readers(metric).count() > 0)
                .orElseThrow(() -> new Refused(
                        "metric-unknown",
                        "Không tiêu chí nào của kế hoạch dùng chỉ tiêu số liệu “%s”; hãy chọn trong danh sách."
                                .formatted(change.metric()),
                        field + "/metric"));
    }

    private int year(String field, Metric metric, FigureChange change) {
        var years = readers(metric)
                .map(criterion -> Objects.requireNonNullElse(criterion.year(), roundYear))
                .flatMap(year -> Stream.of(year, year - 1))
                .distinct()
                .toList();
        int year = Objects.requireNonNullElse(change.year(), years.get(0));
        if (!years.contains(year)) {
            throw new Refused(
                    "year-unknown",
                    "Không tiêu chí nào đọc “%s” của năm %d; hãy chọn năm khác.".formatted(metric.label(), year),
                    field + "/year");
        }
        return year;
    }

    private Stream<Criterion> readers(Metric metric) {
        return plan.criteria().stream().filter(criterion -> criterion.metrics().contains(metric.code()));
    }

    /** Units and people of other provinces are as unknown as those nobody knows. */
    private void refuseUnknown(String field, SubjectKind kind, String subject) {
        var unit = kind == SubjectKind.UNIT
                ? organisation.findUnit(subject)
                : organisation.findPerson(subject).map(Person::unitCode).flatMap(organisation::findUnit);
        var province = organisation.provinceOf(plan.province());
        if (unit.filter(found -> organisation.provinceOf(found.code()).equals(province))
                .isEmpty()) {
            throw new Refused(
                    "subject-unknown",
                    "Không có %s nào mang mã “%s” trong %s; hãy chọn trong danh sách."
                            .formatted(kind == SubjectKind.UNIT ? "đơn vị" : "cá nhân", subject, province.name()),
                    field + "/subject");
        }
    }
}

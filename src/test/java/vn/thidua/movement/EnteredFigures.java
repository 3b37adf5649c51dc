package vn.thidua.movement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.figures.Figure;
import vn.thidua.figures.FigureRow;
import vn.thidua.figures.Figures;
import vn.thidua.figures.Metrics;
import vn.thidua.figures.SubjectKind;

/** Figures of one subject, given as {@code "metric=value"}, {@code "metric@2022=value"} or {@code "metric[item]=value"}. */
public final class EnteredFigures implements Figures {

    private static final Metrics METRICS = new Metrics();

    private final List<Figure> figures = new ArrayList<>();

    /** Figures parted by semicolons, those without a year of 2023. */
    public static EnteredFigures of(String subject, String list) {
        var entered = new EnteredFigures();
        for (var part : list.split(";")) {
            if (!part.isBlank()) {
                entered.enter(subject, part.strip());
            }
        }
        return entered;
    }

    private void enter(String subject, String figure) {
        var place = figure.substring(0, figure.indexOf('='));
        var value = figure.substring(figure.indexOf('=') + 1);
        var code = place.split("[@\\[]")[0];
        var item = place.contains("[") ? place.substring(place.indexOf('[') + 1, place.indexOf(']')) : "";
        var year = place.contains("@") ? Integer.parseInt(place.substring(place.indexOf('@') + 1)) : 2023;
        var metric = METRICS.metric(code);
        assert metric.problemOf(value).isEmpty() : figure;
        figures.add(new Figure(
                metric.subject(),
                subject,
                code,
                year,
                item,
                value,
                metric.numberOf(value).orElse(null),
                "Báo cáo số 12/BC-STC",
                LocalDate.of(2024, 1, 10),
                "lan.nguyen",
                Instant.EPOCH,
                null));
    }

    @Override
    public List<Figure> inForce(SubjectKind kind, String subject, int year) {
        return figures.stream()
                .filter(figure ->
                        figure.subjectKind() == kind && figure.subject().equals(subject) && figure.year() == year)
                .toList();
    }

    @Override
    public List<Figure> history(SubjectKind kind, String subject, int year) {
        return inForce(kind, subject, year);
    }

    @Override
    public int importCsv(String fileName, byte[] content, String enteredBy) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void enter(FigureRow figure, String enteredBy) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void derive(FigureRow figure, String origin) {
        throw new UnsupportedOperationException();
    }
}

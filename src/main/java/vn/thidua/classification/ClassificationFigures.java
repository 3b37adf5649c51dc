package vn.thidua.classification;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.thidua.classification.Classification.Level;
import vn.thidua.figures.FigureRow;
import vn.thidua.figures.Figures;
import vn.thidua.figures.SubjectKind;
import vn.thidua.figures.VietnameseNumber;

/** Turns a published ranking into the figures that the criteria of movements read. */
@Component
class ClassificationFigures {

    /** Read by 000-T04, 000-H01 and 001-A3a. */
    static final String RATING = "reformRating";

    private final Figures figures;

    ClassificationFigures(Figures figures) {
        this.figures = figures;
    }

    void feed(Classification published, UnitPart part) {
        var document = Objects.requireNonNull(published.document());
        var origin = "/thi-dua/classification.html?unit=%s&year=%d".formatted(part.unitCode(), published.year());
        values(published, part).forEach((metric, value) -> {
            var key = new FigureRow.Key(SubjectKind.UNIT, part.unitCode(), metric, published.year(), "");
            figures.derive(new FigureRow(key, value, "Văn bản số " + document.number(), document.date()), origin);
        });
    }

    /** What the criteria read of departments and districts (001-A1) differs from what they read of communes (001-A2). */
    private static Map<String, String> values(Classification published, UnitPart part) {
        var place = Objects.requireNonNull(part.place(), "Only a ranked unit is published");
        var values = new LinkedHashMap<String, String>();
        values.put(RATING, place.grade());
        values.put("reformScore", VietnameseNumber.format(place.total()));
        values.put("reformRank", String.valueOf(place.rank()));
        if (published.level() == Level.PROVINCE) {
            values.put("reformIndexGroup", place.grade());
        } else {
            values.put("communeReformRating", place.grade());
            values.put("communeReformDecision", published.source());
        }
        return values;
    }
}

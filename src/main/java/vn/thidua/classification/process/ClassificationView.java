package vn.thidua.classification.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.classification.Classification;
import vn.thidua.classification.ClassificationRegister;
import vn.thidua.classification.CriteriaSet;
import vn.thidua.classification.UnitPart;
import vn.thidua.organisation.Organisation;

/** Puts classifications into the Vietnamese words the forms show. */
@Component
class ClassificationView {

    private final ClassificationRegister register;
    private final Organisation organisation;

    ClassificationView(ClassificationRegister register, Organisation organisation) {
        this.register = register;
        this.organisation = organisation;
    }

    Classification get(String businessKey) {
        return register.get(UUID.fromString(businessKey));
    }

    UnitPart part(String businessKey) {
        return register.part(UUID.fromString(businessKey));
    }

    Classification of(UnitPart part) {
        return register.get(part.classificationId());
    }

    CriteriaSet setOf(UnitPart part) {
        return register.setOf(of(part));
    }

    String unitName(String unitCode) {
        return organisation.unit(unitCode).name();
    }

    /** What every sheet of a unit shows: whose it is, which set, the rows. */
    Map<String, Object> sheet(String businessKey) {
        var part = part(businessKey);
        var set = setOf(part);
        var shown = new HashMap<String, Object>();
        shown.put("title", of(part).name());
        shown.put("unit", unitName(part.unitCode()));
        shown.put("criteriaSet", "%s, phiên bản %d".formatted(set.name(), set.version()));
        shown.put("scores", SheetRows.of(set, register.scores(part.id())));
        return shown;
    }

    String total(UnitPart part, boolean self) {
        return SheetRows.total(register.scores(part.id()), self);
    }

    /** The ranking, a row a unit. */
    List<Map<String, Object>> ranking(Classification classification) {
        return register.parts(classification.id()).stream().map(this::rank).toList();
    }

    private Map<String, Object> rank(UnitPart part) {
        var place = Objects.requireNonNull(part.place(), "Nobody ranked the unit");
        return Map.of(
                "rank", String.valueOf(place.rank()),
                "unit", unitName(part.unitCode()),
                "self", part.missing() ? "Không tự chấm đúng hạn" : total(part, true),
                "total", SheetRows.points(place.total()) + " điểm",
                "grade", place.grade(),
                "appeal", appeal(part));
    }

    private static String appeal(UnitPart part) {
        if (part.appeal().isEmpty()) {
            return "Không kiến nghị";
        }
        return Boolean.TRUE.equals(part.appealAccepted())
                ? "Kiến nghị được chấp nhận"
                : "Kiến nghị không được chấp nhận";
    }
}

package vn.thidua.classification;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.heading.CaseHeadings;
import vn.thidua.heading.Heading;
import vn.thidua.organisation.Organisation;

/** What classifications and the parts of units in them are about. Points are for those who may see them elsewhere. */
@Component
class ClassificationHeadings implements CaseHeadings {

    private final ClassificationTable classifications;
    private final UnitPartTable parts;
    private final Organisation organisation;

    ClassificationHeadings(ClassificationTable classifications, UnitPartTable parts, Organisation organisation) {
        this.classifications = classifications;
        this.parts = parts;
        this.organisation = organisation;
    }

    @Override
    public Set<String> processes() {
        return Set.of("classify-units", "unit-self-score", "unit-scoring", "unit-appeal");
    }

    @Override
    public Heading of(String process, UUID id) {
        return process.equals("classify-units") ? ofAll(classifications.get(id)) : ofUnit(parts.get(id));
    }

    private Heading ofAll(Classification classification) {
        return about(Heading.of(classification.stage().label()), classification)
                .with("Lý do trả lại", classification.returnReason())
                .with("Văn bản công bố", classification.document());
    }

    private Heading ofUnit(UnitPart part) {
        var heading = Heading.of(part.stage().label()).with("Cơ quan, đơn vị", unit(part.unitCode()));
        return about(heading, classifications.get(part.classificationId()))
                .with("Tự chấm điểm", part.missing() ? "Không có bản tự chấm đúng hạn" : null)
                .with("Lý do trả lại bản tự chấm", part.returnReason())
                .with("Ngày báo kết quả", part.toldOn())
                .with("Hạn kiến nghị", part.appealLastDay())
                .with("Nội dung kiến nghị", part.appeal())
                .with("Trả lời kiến nghị", part.appealAnswer());
    }

    private Heading about(Heading heading, Classification classification) {
        return heading.with("Đợt phân loại", classification.name())
                .with("Phạm vi", classification.scope())
                .with("Cơ quan thực hiện", unit(classification.openerCode()))
                .with("Văn bản yêu cầu", classification.askedBy())
                .with("Hạn tự chấm điểm", classification.selfScoreDue());
    }

    private String unit(String code) {
        return organisation.unit(code).name();
    }
}

package vn.thidua.figures;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.heading.CaseHeadings;
import vn.thidua.heading.Heading;
import vn.thidua.organisation.Organisation;

/** What requests for figures and their answers are about. */
@Component
class FigureHeadings implements CaseHeadings {

    private final FigureRequestTable requests;
    private final FigureAnswerTable answers;
    private final Organisation organisation;

    FigureHeadings(FigureRequestTable requests, FigureAnswerTable answers, Organisation organisation) {
        this.requests = requests;
        this.answers = answers;
        this.organisation = organisation;
    }

    @Override
    public Set<String> processes() {
        return Set.of("request-figures", "hand-in-figures");
    }

    @Override
    public Heading of(String process, UUID id) {
        return process.equals("request-figures")
                ? ofRequest(requests.get(id))
                : ofAnswer(answers.find(id).orElseThrow());
    }

    private Heading ofRequest(FigureRequest request) {
        var all = answers.of(request.id());
        var received = all.stream()
                .filter(answer -> answer.stage() == FigureAnswer.Stage.RECEIVED)
                .count();
        return about(Heading.of("Đã tiếp nhận %d/%d cơ quan".formatted(received, all.size())), request);
    }

    private Heading ofAnswer(FigureAnswer answer) {
        var signature = answer.signature();
        var heading = Heading.of(answer.stage().label()).with("Cơ quan cung cấp", unit(answer.owner()));
        return about(heading, requests.get(answer.requestId()))
                .with("Văn bản cung cấp số liệu", signature == null ? null : signature.cited())
                .with("Lý do trả lại", answer.returnReason());
    }

    private Heading about(Heading heading, FigureRequest request) {
        return heading.with("Cơ quan yêu cầu", unit(request.askingUnit()))
                .with("Số liệu của năm", String.valueOf(request.year()))
                .with("Hạn cung cấp", request.due())
                .with("Cách tính hạn", request.explanation())
                .with("Ghi chú", request.note());
    }

    private String unit(String code) {
        return organisation.unit(code).name();
    }
}

package vn.thidua.nomination.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.calendar.WorkCalendar;
import vn.thidua.document.Written;
import vn.thidua.nomination.ConsultationCase;
import vn.thidua.nomination.ConsultationCase.AnswerTerm;
import vn.thidua.nomination.ConsultationLine;
import vn.thidua.nomination.Consultations;
import vn.thidua.nomination.Nominee;
import vn.thidua.nomination.Nominees;
import vn.thidua.nomination.ProposalId;
import vn.thidua.organisation.Organisation;

/** Puts questions to other bodies and their answers into the Vietnamese words the forms show. */
@Component
class ConsultationView {

    private final Consultations consultations;
    private final Nominees nominees;
    private final Organisation organisation;
    private final WorkCalendar calendar;
    private final Clock clock;

    ConsultationView(
            Consultations consultations,
            Nominees nominees,
            Organisation organisation,
            WorkCalendar calendar,
            Clock clock) {
        this.consultations = consultations;
        this.nominees = nominees;
        this.organisation = organisation;
        this.calendar = calendar;
        this.clock = clock;
    }

    ConsultationCase question(String businessKey) {
        return consultations.get(UUID.fromString(businessKey));
    }

    /** Who was asked about whom, since when it waits or what it said, a row for each nominee. */
    List<Map<String, Object>> rows(ProposalId proposal) {
        Map<UUID, Nominee> listed = listed(proposal);
        return consultations.of(proposal).stream()
                .flatMap(question -> question.lines().stream()
                        .filter(line -> listed.containsKey(line.nominee()))
                        .map(line -> row(question, line, listed.get(line.nominee()))))
                .toList();
    }

    /** The nominees a question is about, in its order. */
    Stream<String> labels(ConsultationCase question) {
        Map<UUID, Nominee> listed = listed(question.proposal());
        return question.lines().stream()
                .map(line -> Objects.requireNonNull(listed.get(line.nominee()), "A nominee was taken back")
                        .label());
    }

    String bodyName(ConsultationCase question) {
        return organisation.unit(question.body().unit()).name();
    }

    private Map<UUID, Nominee> listed(ProposalId proposal) {
        return nominees.of(proposal).stream().collect(Collectors.toMap(Nominee::id, Function.identity()));
    }

    private Map<String, Object> row(ConsultationCase question, ConsultationLine line, Nominee nominee) {
        return Map.of(
                "body", bodyName(question),
                "about", question.name(),
                "nominee", nominee.label(),
                "state", state(question, line),
                "words", words(line));
    }

    private String state(ConsultationCase question, ConsultationLine line) {
        return switch (question.stage()) {
            case PREPARED -> "Đang gửi";
            case ASKED -> waiting(Objects.requireNonNull(question.term()));
            case ANSWERED ->
                "%s (văn bản %s)"
                        .formatted(
                                Objects.requireNonNull(line.answer()).label(),
                                Objects.requireNonNull(question.letter()).cited());
            case WITHDRAWN -> "Đã thu hồi câu hỏi";
        };
    }

    private String waiting(AnswerTerm term) {
        int late = calendar.workingDaysBetween(term.due(), LocalDate.now(clock));
        return "Chờ trả lời từ ngày %s, hạn %s%s"
                .formatted(
                        Written.day(term.askedOn()),
                        Written.day(term.due()),
                        late == 0 ? "" : ", quá hạn %d ngày làm việc".formatted(late));
    }

    private static String words(ConsultationLine line) {
        var document = line.document();
        return document == null ? line.text() : "%s (văn bản %s)".formatted(line.text(), document.cited());
    }
}

package vn.thidua.desk;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.movement.Verdict;
import vn.thidua.nomination.Nominee;
import vn.thidua.nomination.Verdicts;
import vn.thidua.nomination.Verdicts.Line;

/** What in the verdicts about a nominee a person has to look at. */
@Component
class NomineeDoubts {

    private final Verdicts verdicts;

    NomineeDoubts(Verdicts verdicts) {
        this.verdicts = verdicts;
    }

    /** A sentence for each verdict that is not clean: what the machine found met or not to apply is, and what it
     * left to a person who found it so. */
    List<String> of(Nominee nominee) {
        return verdicts.of(nominee.id()).stream()
                .flatMap(line -> doubt(line).stream())
                .map(doubt -> "“%s”: %s".formatted(nominee.label(), doubt))
                .toList();
    }

    private static Optional<String> doubt(Line line) {
        var code = line.machine().code();
        if (line.effective() == Verdict.FAIL) {
            return Optional.of("không đạt tiêu chí %s.".formatted(code));
        }
        if (line.effective() == Verdict.NEEDS_HUMAN) {
            return Optional.of("tiêu chí %s chưa kết luận.".formatted(code));
        }
        return line.overridden() && line.machine().verdict() != Verdict.NEEDS_HUMAN
                ? Optional.of("chuyên viên kết luận khác máy ở tiêu chí %s.".formatted(code))
                : Optional.empty();
    }
}

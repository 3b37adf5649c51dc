package vn.thidua.movement;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The answer to one criterion for one nominee. */
public enum Verdict {
    PASS("ĐẠT"),
    FAIL("KHÔNG ĐẠT"),
    NEEDS_HUMAN("CẦN NGƯỜI XEM"),
    NOT_APPLICABLE("KHÔNG ÁP DỤNG");

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    /** The Vietnamese word shown to people. */
    public String label() {
        return label;
    }

    /** Whether it stands in a nominee's way until a person looked. */
    public boolean open() {
        return this == FAIL || this == NEEDS_HUMAN;
    }

    /** What all criteria together say: the worst of them, FAIL before NEEDS_HUMAN before PASS. */
    public static Verdict of(List<CriterionVerdict> lines) {
        var verdicts = lines.stream().map(CriterionVerdict::verdict).collect(Collectors.toSet());
        return Stream.of(FAIL, NEEDS_HUMAN)
                .filter(verdicts::contains)
                .findFirst()
                .orElse(PASS);
    }
}

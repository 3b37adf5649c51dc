package vn.thidua.classification;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.classification.UnitPart.Place;
import vn.thidua.refusal.Refused;

/** Ranks the units by their exact points, and takes the ranking through review and submission. */
@Service
@Transactional
public class ClassificationRanking {

    private final ClassificationRegister register;
    private final ClassificationTable table;
    private final UnitPartTable parts;
    private final ScoreTable scores;
    private final ClassificationDesks desks;

    ClassificationRanking(
            ClassificationRegister register,
            ClassificationTable table,
            UnitPartTable parts,
            ScoreTable scores,
            ClassificationDesks desks) {
        this.register = register;
        this.table = table;
        this.parts = parts;
        this.scores = scores;
        this.desks = desks;
    }

    /** A unit that the lead has scored again, and why. */
    public record Rescored(UUID partId, String reason) {}

    /** Ranks every unit; equal points share a rank, and the next one counts those before it. */
    public void rank(UUID id) {
        var totals = scores.totals(id);
        var set = register.setOf(register.get(id));
        var all = parts.of(id).stream()
                .map(part -> totalOf(totals.get(part.id())))
                .toList();
        parts.of(id).forEach(part -> {
            var total = totalOf(totals.get(part.id()));
            parts.place(part.id(), new Place(total, rankOf(total, all), set.groupOf(total)));
        });
    }

    private static BigDecimal totalOf(ScoreTable.Totals totals) {
        return Objects.requireNonNull(totals.score(), "A unit is ranked only once it is scored");
    }

    /** 1 and the number of those with more points. */
    static int rankOf(BigDecimal total, List<BigDecimal> all) {
        return 1
                + (int) all.stream().filter(other -> other.compareTo(total) > 0).count();
    }

    /** The lead submits the ranking to its publisher. */
    public void submit(UUID id, String personId) {
        desks.require(register.get(id).lead(), personId);
        table.submit(id);
    }

    /** The lead has some units scored again; they hear their points and may appeal again. */
    public void rescore(UUID id, List<Rescored> units, String personId) {
        desks.require(register.get(id).lead(), personId);
        if (units.isEmpty()) {
            throw new Refused(
                    "nobody-to-rescore",
                    "Chưa chọn đơn vị cần thẩm định lại; hãy đánh dấu đơn vị và ghi lý do.",
                    "units");
        }
        units.forEach(unit -> {
            if (unit.reason().isBlank()) {
                throw new Refused(
                        "rescore-reason-missing",
                        "Thẩm định lại thì phải nêu lý do cho từng đơn vị được chọn.",
                        "units");
            }
            parts.reopen(unit.partId(), unit.reason());
        });
    }

    /** The publisher gives the ranking back to the lead. */
    public void giveBack(UUID id, String reason, String personId) {
        desks.requireAny(register.get(id).publishers(), personId);
        table.giveBack(id, reason);
    }
}

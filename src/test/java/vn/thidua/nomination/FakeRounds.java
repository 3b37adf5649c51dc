package vn.thidua.nomination;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.RoundId;
import vn.thidua.award.Rounds;
import vn.thidua.calendar.DeadlineRule;
import vn.thidua.movement.Conduct;
import vn.thidua.movement.Consultation;
import vn.thidua.movement.MovementPlan;
import vn.thidua.movement.MovementPlan.Award;
import vn.thidua.movement.MovementPlan.AwardForm;
import vn.thidua.movement.MovementPlan.Clause;
import vn.thidua.movement.MovementPlan.CouncilRule;
import vn.thidua.movement.MovementPlan.DossierPart;
import vn.thidua.movement.MovementPlan.Route;
import vn.thidua.movement.MovementPlan.Stage;
import vn.thidua.movement.MovementPlan.Subject;
import vn.thidua.movement.MovementPlan.VoteBase;
import vn.thidua.movement.MovementPlan.Window;
import vn.thidua.movement.NomineeKind;
import vn.thidua.movement.Quota;
import vn.thidua.movement.Term;
import vn.thidua.organisation.Role;
import vn.thidua.organisation.UnitKind;

/** One round of a movement for departments, with the deadline, state and results a test gives it. */
public class FakeRounds implements Rounds {

    public static final RoundId ROUND = new RoundId(UUID.fromString("00000000-0000-0000-0000-000000000001"));

    private final Map<LedgerColumn, Map<NomineeKind, Integer>> ledger = new EnumMap<>(LedgerColumn.class);
    private final Map<String, Outcome> outcomes = new HashMap<>();
    private final List<Quota> quotas = new ArrayList<>();
    private final List<Stage> stages = new ArrayList<>(List.of(
            new Stage("proposal", Role.OFFICER, null, null),
            new Stage("council", Role.COUNCIL_SECRETARY, null, null),
            new Stage("signature", Role.HEAD, null, null),
            new Stage("appraisal", Role.APPRAISER, "so-noi-vu", null)));
    private LocalDate deadline = LocalDate.of(2024, 3, 31);
    private Round.State state = Round.State.OPEN;
    private UnitKind addressed = UnitKind.DEPARTMENT;
    private @Nullable Set<String> selected;
    private final List<Consultation> consultations = new ArrayList<>();

    /** Addresses units of that kind instead of departments. */
    public void address(UnitKind kind) {
        addressed = kind;
    }

    /** Lets the stage be done elsewhere. */
    public void stage(String code, Role role, @Nullable String unit) {
        stages.replaceAll(stage -> stage.code().equals(code) ? new Stage(code, role, unit, null) : stage);
    }

    /** Leaves the stage out. */
    public void withoutStage(String code) {
        stages.removeIf(stage -> stage.code().equals(code));
    }

    public void quota(Quota quota) {
        quotas.add(quota);
    }

    public void select(String... units) {
        selected = Set.of(units);
    }

    /** Lets the plan ask another body. */
    public void consult(Consultation consultation) {
        consultations.add(consultation);
    }

    public void deadline(LocalDate day) {
        deadline = day;
    }

    public void close() {
        state = Round.State.CLOSED;
    }

    public void decide(String nomineeId, Outcome outcome) {
        outcomes.put(nomineeId, outcome);
    }

    public int counted(LedgerColumn column, NomineeKind kind) {
        return ledger.getOrDefault(column, Map.of()).getOrDefault(kind, 0);
    }

    @Override
    public List<Round> open() {
        return state == Round.State.OPEN ? List.of(round(ROUND)) : List.of();
    }

    @Override
    public Round round(RoundId id) {
        return new Round(id, "thu", 1, 2023, "Phong trào thi đua thử", "bang-khen", deadline, state);
    }

    @Override
    public MovementPlan planOf(RoundId id) {
        Clause clause = new Clause("Tập thể các Sở", "000, dòng 44");
        List<NomineeKind> both = List.of(NomineeKind.values());
        return new MovementPlan(
                "thu",
                1,
                "Phong trào thi đua thử",
                2023,
                null,
                "ninh-thuan",
                "cai-cach-hanh-chinh",
                "000",
                new Window(null, DeadlineRule.through(LocalDate.of(2023, 12, 30)), clause),
                new Term(DeadlineRule.through(LocalDate.of(2023, 12, 30)), clause),
                List.of(new Subject("a", List.of(addressed), List.of(), both, clause)),
                List.of(),
                List.of(new Award(
                        "bang-khen",
                        "Bằng khen",
                        AwardForm.PROVINCE_CERTIFICATE,
                        "Chủ tịch UBND tỉnh",
                        List.copyOf(quotas),
                        null,
                        clause)),
                List.of(
                        new DossierPart(
                                "to-trinh",
                                "Tờ trình",
                                null,
                                new Clause("Tờ trình đề nghị khen thưởng;", "001, dòng 93")),
                        new DossierPart(
                                "mau-07",
                                "Báo cáo thành tích theo Mẫu số 7",
                                "Sơ lược đặc điểm, tình hình",
                                new Clause("Báo cáo thành tích của tập thể, cá nhân theo Mẫu số 7", "001, dòng 97"))),
                new Route(List.copyOf(stages)),
                new CouncilRule("2/3", "1/2", VoteBase.PRESENT),
                new Conduct(null, null, null, List.copyOf(consultations), null),
                null,
                Map.of("deadline", clause),
                List.of(new Clause("Văn bản nêu hai năm khác nhau.", "002, dòng 71")));
    }

    @Override
    public Optional<Set<String>> selected(RoundId id) {
        return Optional.ofNullable(selected);
    }

    @Override
    public Map<String, Outcome> outcomesOf(RoundId id, Set<String> nomineeIds) {
        Map<String, Outcome> known = new HashMap<>(outcomes);
        known.keySet().retainAll(nomineeIds);
        return known;
    }

    @Override
    public void count(RoundId id, LedgerColumn column, Map<NomineeKind, Integer> numbers) {
        Map<NomineeKind, Integer> counts = ledger.computeIfAbsent(column, any -> new EnumMap<>(NomineeKind.class));
        numbers.forEach((kind, number) -> counts.merge(kind, number, Integer::sum));
    }
}

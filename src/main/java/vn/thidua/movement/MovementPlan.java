package vn.thidua.movement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.thidua.calendar.DeadlineRule;
import vn.thidua.organisation.Role;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitKind;

/**
 * A movement as data, the whole of one source document.
 *
 * @param code     stable key: {@code ninh-thuan-cchc-2023}
 * @param version  counts from 1
 * @param name     the movement's full Vietnamese name
 * @param year     the year whose figures the criteria read; the first one of several
 * @param lastYear the last year of a movement that has rounds every year; none for a movement of one year
 * @param province code of the province or department whose units take part
 * @param theme    key of what is rewarded; the same achievement under the same theme is rewarded once
 * @param submission until when proposals are received
 * @param conduct  launch, registration, selection, consultations and public comment, where the document has them
 * @param money    what the document says of money
 * @param clauses  further clauses shown to people, by name: basis, launch, quota, deadline, money, funding
 * @param notes    what a person must know about the plan, Vietnamese: contradictions of the document, defaults used
 */
public record MovementPlan(
        String code,
        int version,
        String name,
        int year,
        @Nullable Integer lastYear,
        String province,
        String theme,
        String sourceDocument,
        Window window,
        Term submission,
        List<Subject> subjects,
        List<Criterion> criteria,
        List<Award> awards,
        List<DossierPart> dossier,
        Route route,
        CouncilRule council,
        Conduct conduct,
        MoneyRule money,
        Map<String, Clause> clauses,
        List<Clause> notes) {

    public MovementPlan {
        conduct = Objects.requireNonNullElse(conduct, Conduct.PLAIN);
        money = Objects.requireNonNullElse(money, MoneyRule.SILENT);
    }

    /** The years a round may be about. */
    public List<Integer> years() {
        return IntStream.rangeClosed(year, Objects.requireNonNullElse(lastYear, year))
                .boxed()
                .toList();
    }

    /** The award with that code; asking for one the plan has not is a programming error. */
    public Award award(String awardCode) {
        return awards.stream()
                .filter(award -> award.code().equals(awardCode))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The plan has no award " + awardCode));
    }

    /** The way a proposal for that award takes: the award's own, or the movement's. */
    public Route routeOf(String awardCode) {
        return Objects.requireNonNullElse(award(awardCode).route(), route);
    }

    /** The same plan under another version number. */
    MovementPlan withVersion(int number) {
        return with(number, criteria);
    }

    /** The same plan with other criteria. */
    MovementPlan withCriteria(List<Criterion> others) {
        return with(version, others);
    }

    private MovementPlan with(int number, List<Criterion> others) {
        return new MovementPlan(
                code,
                number,
                name,
                year,
                lastYear,
                province,
                theme,
                sourceDocument,
                window,
                submission,
                subjects,
                others,
                awards,
                dossier,
                route,
                council,
                conduct,
                money,
                clauses,
                notes);
    }

    /** Verbatim words and where they stand. */
    public record Clause(String text, String source) {

        /** The words in quotation marks with their place, as refusals cite them. */
        public String quoted() {
            return "“%s” (%s)".formatted(text, source);
        }
    }

    /** When the movement runs. Without a first day it runs from the day the plan is issued. */
    public record Window(@Nullable LocalDate firstDay, DeadlineRule end, Clause clause) {

        /** The last day that counts. */
        public LocalDate lastDay() {
            var day = Objects.requireNonNull(end.day(), "The end of a window has a day");
            return end.kind() == DeadlineRule.Kind.BEFORE ? day.minusDays(1) : day;
        }
    }

    /**
     * Who may be nominated: units of these kinds as collectives, their divisions and people below them.
     *
     * @param units codes of the only units meant; every unit of the kinds when empty
     */
    public record Subject(
            String code, List<UnitKind> unitKinds, List<String> units, List<NomineeKind> nominees, Clause clause) {

        /** Whether the unit is one of those meant. */
        public boolean means(Unit unit) {
            return unitKinds.contains(unit.kind()) && (units.isEmpty() || units.contains(unit.code()));
        }
    }

    /**
     * One criterion or exclusion.
     *
     * @param unitKinds      only for units of these kinds; all when empty
     * @param units          codes of the only units it concerns; all when empty
     * @param alternative    key shared by criteria of which one is enough; none when it must be met by itself
     * @param figuresOf      code of the unit whose figures are read, or {@link #SPEAKING_UNIT}; none means the nominated
     *     unit, the unit of the nominated person, or for a head the headed unit
     * @param year           the year whose figures are read, where the document names another than the movement's
     * @param check          how far a machine can decide
     * @param recordSuffices whether the figures alone prove a partly checked criterion, so that passing needs no person
     * @param metrics        codes of the metrics the formulas may read
     * @param question       what a person is asked when the machine does not decide alone
     * @param explanations   one Vietnamese sentence per verdict the machine can reach
     */
    public record Criterion(
            String code,
            String name,
            AppliesTo appliesTo,
            boolean exclusion,
            List<UnitKind> unitKinds,
            List<String> units,
            @Nullable String alternative,
            @Nullable String figuresOf,
            @Nullable Integer year,
            CheckKind check,
            boolean recordSuffices,
            List<String> metrics,
            Formulas formulas,
            @Nullable String question,
            Map<Verdict, String> explanations,
            Clause clause) {

        public Criterion {
            formulas = Objects.requireNonNullElse(formulas, Formulas.NONE);
        }

        /** The same criterion with other expressions. */
        Criterion with(Formulas others) {
            return new Criterion(
                    code,
                    name,
                    appliesTo,
                    exclusion,
                    unitKinds,
                    units,
                    alternative,
                    figuresOf,
                    year,
                    check,
                    recordSuffices,
                    metrics,
                    others,
                    question,
                    explanations,
                    clause);
        }

        /** As {@code figuresOf}: the unit that speaks for the nominated unit or person. */
        public static final String SPEAKING_UNIT = "SPEAKING_UNIT";
    }

    /**
     * The FEEL expressions of a criterion. They read metrics by code ({@code ddciScore}), those of the year before with
     * {@code Previous} at the end, an itemised metric as a list of {@code {item, current, previous}}, and
     * {@code unitKind} and {@code year}, the year read. An expression counts only when every figure it reads is there.
     *
     * @param applies    whether the criterion concerns the nominee at all; always when none
     * @param passes     any one being true is enough to pass
     * @param fails      any one being true is enough to fail, asked when none of {@code passes} is true; without any,
     *     not passing is failing
     * @param arithmetic texts shown to people, with <code>{expression}</code> for an exact number and
     *     <code>{part : whole}</code> for a percentage
     */
    public record Formulas(@Nullable String applies, List<String> passes, List<String> fails, List<String> arithmetic) {

        static final Formulas NONE = new Formulas(null, List.of(), List.of(), List.of());
    }

    /** Whom a criterion speaks about. */
    public enum AppliesTo {
        COLLECTIVE,
        INDIVIDUAL,
        HEAD
    }

    /** How far a machine can decide a criterion. */
    public enum CheckKind {
        MACHINE,
        PARTLY,
        HUMAN
    }

    /**
     * An award of the movement.
     *
     * @param form    what it is in law, which its money follows
     * @param decider who decides, Vietnamese
     * @param quotas  how many; none is no bound
     * @param route   the way of a proposal where it is not the movement's
     */
    public record Award(
            String code,
            String name,
            AwardForm form,
            String decider,
            List<Quota> quotas,
            @Nullable Route route,
            Clause clause) {

        /** The quota over the whole round for nominees of that kind, where the document sets one. */
        public Optional<Quota> perRound(NomineeKind kind) {
            return quotas.stream()
                    .filter(quota -> quota.kind() == kind && quota.per() == Quota.Per.ROUND)
                    .findFirst();
        }
    }

    /** What an award is in law. */
    public enum AwardForm {
        /** Bằng khen của Thủ tướng Chính phủ. */
        PRIME_MINISTER_CERTIFICATE,
        /** Bằng khen của bộ, ban, ngành, đoàn thể trung ương, tỉnh. */
        PROVINCE_CERTIFICATE,
        /** Giấy khen của thủ trưởng cơ quan chuyên môn cấp tỉnh, Chủ tịch UBND cấp huyện. */
        COMMENDATION,
        /** Giấy khen của Chủ tịch UBND cấp xã. */
        COMMUNE_COMMENDATION
    }

    /**
     * A part the dossier must have.
     *
     * @param general what the achievement report says before its criteria, where the sample the document names orders
     *     it, Vietnamese; none where results on each criterion are all
     */
    public record DossierPart(
            String code, String name, @Nullable String general, Clause clause) {}

    /** The stages in order, each with the role that does it and the unit where that role is held. */
    public record Route(List<Stage> stages) {

        public static final String RANKING = "ranking";
        public static final String DECISION = "decision";
        public static final String ISSUE = "issue";

        /** Whether the route says who does each stage of a round. */
        public boolean decides() {
            return has(RANKING) && has(DECISION) && has(ISSUE);
        }

        /** Whether the route has that stage. */
        public boolean has(String stage) {
            return stages.stream().anyMatch(candidate -> candidate.code().equals(stage));
        }

        /** The stage with that code; asking for one the route has not is a programming error. */
        public Stage stage(String code) {
            return stages.stream()
                    .filter(candidate -> candidate.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("The route has no stage " + code));
        }

        /** Who does the stage; only for a stage that names its unit. */
        public Desk desk(String code) {
            var stage = stage(code);
            return new Desk(stage.role(), Objects.requireNonNull(stage.unit(), "The stage " + code + " has no unit"));
        }
    }

    /**
     * One stage of the route.
     *
     * @param code one of proposal, council, signature, appraisal, ranking, decision, issue
     * @param unit code of the unit that does it; none means the proposing unit itself. As the unit of the proposal it
     *     proposes alone, from all that the movement addresses
     * @param outside who really decides, where that is no unit here and its answer is recorded, Vietnamese
     */
    public record Stage(
            String code,
            Role role,
            @Nullable String unit,
            @Nullable String outside) {}

    /**
     * How the unit's council votes.
     *
     * @param quorum   exact fraction of all members that must be present: {@code 2/3}
     * @param majority exact fraction that votes in favour must exceed: {@code 1/2}
     * @param base     of whom the majority is taken: PRESENT or ALL
     */
    public record CouncilRule(String quorum, String majority, VoteBase base) {}

    /** Of whom a share of votes is taken. */
    public enum VoteBase {
        PRESENT,
        ALL
    }
}

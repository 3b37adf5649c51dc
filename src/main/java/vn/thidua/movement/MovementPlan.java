package vn.thidua.movement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.organisation.Role;
import vn.thidua.organisation.UnitKind;

/**
 * A movement as data, the whole of one source document.
 *
 * @param code     stable key: {@code ninh-thuan-cchc-2023}
 * @param version  counts from 1
 * @param name     the movement's full Vietnamese name
 * @param year     the year whose figures the criteria read
 * @param province code of the province or department whose units take part
 * @param clauses  further clauses shown to people, by name: basis, launch, quota, deadline, money, funding
 * @param notes    what a person must know about the plan, Vietnamese: contradictions of the document, defaults used
 */
public record MovementPlan(
        String code,
        int version,
        String name,
        int year,
        String province,
        String sourceDocument,
        Window window,
        List<Subject> subjects,
        List<Criterion> criteria,
        List<Award> awards,
        List<DossierPart> dossier,
        Route route,
        CouncilRule council,
        Map<String, Clause> clauses,
        List<Clause> notes) {

    /** The same plan under another version number. */
    MovementPlan withVersion(int number) {
        return new MovementPlan(
                code,
                number,
                name,
                year,
                province,
                sourceDocument,
                window,
                subjects,
                criteria,
                awards,
                dossier,
                route,
                council,
                clauses,
                notes);
    }

    /** Verbatim words and where they stand. */
    public record Clause(String text, String source) {}

    /** When the movement runs; both days count. Without a first day it runs from the day the plan is issued. */
    public record Window(@Nullable LocalDate firstDay, LocalDate lastDay, Clause clause) {}

    /** Who may be nominated: units of these kinds as collectives, their divisions and people below them. */
    public record Subject(String code, List<UnitKind> unitKinds, List<NomineeKind> nominees, Clause clause) {}

    /**
     * One criterion or exclusion.
     *
     * @param unitKinds      only for units of these kinds; all when empty
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

        /** As {@code figuresOf}: the unit that speaks for the nominated unit or person. */
        public static final String SPEAKING_UNIT = "SPEAKING_UNIT";
    }

    /**
     * The FEEL expressions of a criterion. They read metrics by code ({@code ddciScore}), those of the year before with
     * {@code Previous} at the end, an itemised metric as a list of {@code {item, current, previous}}, and
     * {@code unitKind}. An expression counts only when every figure it reads is there.
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

    /** A form of award with its decider and the largest number of each kind of nominee. */
    public record Award(String code, String name, String decider, Map<NomineeKind, Integer> maximum, Clause clause) {}

    /** A part the dossier must have. */
    public record DossierPart(String code, String name, Clause clause) {}

    /** The stages in order, each with the role that does it and the unit where that role is held. */
    public record Route(List<Stage> stages) {

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
    }

    /**
     * One stage of the route.
     *
     * @param code one of proposal, council, signature, appraisal, ranking, decision, issue
     * @param unit code of the unit that does it; none means the proposing unit itself
     */
    public record Stage(String code, Role role, @Nullable String unit) {}

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

package vn.thidua.movement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
 * @param clauses  further clauses shown to people, by name: money, funding, deadline
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
        Map<String, Clause> clauses) {

    /** Verbatim words and where they stand. */
    public record Clause(String text, String source) {}

    /** When the movement runs; both days count. Without a first day it runs from the day the plan is issued. */
    public record Window(@Nullable LocalDate firstDay, LocalDate lastDay, Clause clause) {}

    /** Who may be nominated: units of these kinds as collectives, their divisions and people below them. */
    public record Subject(String code, List<UnitKind> unitKinds, List<NomineeKind> nominees, Clause clause) {}

    /**
     * One criterion or exclusion.
     *
     * @param appliesTo  COLLECTIVE, INDIVIDUAL or HEAD
     * @param unitKinds  only for units of these kinds; all when empty
     * @param check      how far a machine can decide
     * @param metrics    codes of the metrics the expressions read
     * @param feel       named FEEL expressions: {@code applies}, {@code passes}, {@code fails}, {@code arithmetic}
     * @param question   what a person is asked when the machine cannot decide alone
     */
    public record Criterion(
            String code,
            String name,
            AppliesTo appliesTo,
            boolean exclusion,
            List<UnitKind> unitKinds,
            CheckKind check,
            List<String> metrics,
            Map<String, String> feel,
            @Nullable String question,
            Clause clause) {}

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

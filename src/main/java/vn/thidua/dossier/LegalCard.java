package vn.thidua.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.movement.MovementPlan.AppliesTo;
import vn.thidua.movement.MovementPlan.AwardForm;
import vn.thidua.movement.MovementPlan.Clause;
import vn.thidua.movement.MovementPlan.DossierPart;
import vn.thidua.movement.NomineeKind;
import vn.thidua.movement.Quota;
import vn.thidua.organisation.Role;

/**
 * What the documents say of one award, on one card.
 *
 * @param plan     code of the movement's plan
 * @param authority who decides, Vietnamese
 * @param on       the day whose law the money follows
 * @param deadline until when proposals are received
 * @param fund     the fund that pays, Vietnamese; none where the document is silent
 */
public record LegalCard(
        String plan,
        int version,
        String movement,
        String sourceDocument,
        String award,
        AwardForm form,
        String authority,
        Clause clause,
        List<QuotaLine> quotas,
        LocalDate on,
        List<Worth> money,
        @Nullable String fund,
        List<DossierPart> dossier,
        Until deadline,
        List<CriterionLine> criteria,
        List<StageLine> route) {

    /** How many of a kind, and over what that is counted. */
    public record QuotaLine(NomineeKind kind, Quota.Rule rule, int number, Quota.Per per, Clause clause) {}

    /**
     * What a nominee of one kind gets under one legal text. Amounts are in đồng.
     *
     * @param law         the legal text's name
     * @param inForce     whether it is in force on the card's day; otherwise the plan cites it
     * @param calculation the coefficient, the base salary and the rounding, in words
     * @param note        what is uncertain, Vietnamese, or empty
     */
    public record Worth(
            NomineeKind kind,
            String law,
            boolean inForce,
            BigDecimal coefficient,
            BigDecimal baseSalary,
            BigDecimal amount,
            String calculation,
            String basis,
            String note) {}

    /**
     * @param lastDay     none where it depends on what has not happened yet
     * @param explanation how it comes about, Vietnamese, a sentence a line
     */
    public record Until(@Nullable LocalDate lastDay, List<String> explanation, Clause clause) {}

    /** A criterion with the words of the document. */
    public record CriterionLine(
            String code,
            String name,
            AppliesTo appliesTo,
            boolean exclusion,
            @Nullable String alternative,
            Clause clause) {}

    /** A stage of the route and who does it; without a unit it is the proposing unit's. */
    public record StageLine(
            String code,
            Role role,
            @Nullable String unit,
            @Nullable String outside) {}
}
